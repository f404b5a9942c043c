/** A quotation as a JSON object: `{"id", "text", "speaker", "date"?, "kind"?}`. */
import { type Edtf, parseEdtf } from '../model/edtf.ts'
import { idOf, type JsonRecord } from '../model/json-record.ts'
import { QUOTE_KINDS, type QuoteKind } from '../model/quote.ts'
import type { GivenQuotation } from '../model/quote-collection.ts'
import { type ProblemItem, problemItem } from './read-item.ts'

/** What collections write where nobody is named. */
const isNobody = (speaker: string): boolean =>
  ['', 'unknown', 'anonymous'].includes(speaker.trim().toLowerCase())

/** What only articles have. */
const PARTS_OF_ARTICLES = ['published', 'headline', 'byline']

/** One quotation, before those of its file are put together. */
export interface QuotationItem {
  readonly kind: 'quotation'
  readonly quotation: GivenQuotation
}

/** Whether an object is a quotation, and no article: it says who speaks, though perhaps that nobody knows. */
export const isQuotation = (value: JsonRecord): boolean =>
  Object.hasOwn(value, 'speaker') && !PARTS_OF_ARTICLES.some((part) => Object.hasOwn(value, part))

/** The day of a time stamp such as `2019-02-21T09:30:00Z`, which is none in EDTF for its zone. */
const TIME_STAMP = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/

const dateOf = (value: string): Edtf | null => {
  const text = value.trim()
  if (parseEdtf(text) !== null) return text
  const day = TIME_STAMP.exec(text)?.[1] ?? ''
  return parseEdtf(day) === null ? null : day
}

const kindOf = (value: unknown): QuoteKind | null => QUOTE_KINDS.find((kind) => kind === value) ?? null

/**
 * The quotation of a JSON object, and what was wrong with it. Only a missing text loses the quotation.
 *
 * @param where file and line, or file and index
 */
export const readQuotationObject = (
  value: JsonRecord,
  where: string,
): readonly (QuotationItem | ProblemItem)[] => {
  const { id, text, speaker, date, kind } = value
  if (typeof text !== 'string')
    return [problemItem(where, 'bad-field', 'text: missing or not a string; the quotation was left out')]
  if (text.trim() === '')
    return [problemItem(where, 'bad-field', 'text: nothing in it; the quotation was left out')]
  const said = typeof date === 'string' ? dateOf(date) : null
  const known = kindOf(kind)
  const quotation: QuotationItem = {
    kind: 'quotation',
    quotation: {
      id: idOf(id),
      text,
      kind: known ?? 'direct',
      speaker: typeof speaker === 'string' && !isNobody(speaker) ? speaker.trim() : null,
      said,
    },
  }
  const problems: ProblemItem[] = []
  if (speaker !== null && typeof speaker !== 'string')
    problems.push(problemItem(where, 'bad-field', 'speaker: not a string; the quotation was read without it'))
  if (date != null && said === null)
    problems.push(
      problemItem(
        where,
        'bad-date',
        `date: not a date: ${JSON.stringify(date)}; the quotation was read without it`,
      ),
    )
  if (kind != null && known === null)
    problems.push(
      problemItem(
        where,
        'bad-field',
        `kind: not one of ${QUOTE_KINDS.join(', ')}: ${JSON.stringify(kind)}; the quotation was read as direct`,
      ),
    )
  return problems.length === 0 ? [quotation] : [...problems, quotation]
}
