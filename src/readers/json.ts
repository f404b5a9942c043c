/** JSON: articles and quotations, one a line, one object, or an array of them; and timeline files. */
import { basename } from 'node:path'
import { isJsonRecord } from '../model/json-record.ts'
import { parseJson } from '../model/parse-json.ts'
import type { GivenQuotation } from '../model/quote-collection.ts'
import { checkTimeline, looksLikeTimeline } from '../model/timeline-file.ts'
import { UserError } from '../model/user-error.ts'
import { readArticleObject } from './article-object.ts'
import { isQuotation, type QuotationItem, readQuotationObject } from './quotation-object.ts'
import { problemItem, type ReadItem, type SourceText } from './read-item.ts'

type JsonItem = ReadItem | QuotationItem

/** What one JSON value holds; what does not fit is a problem. */
const readValue = (value: unknown, where: string, fallbackId: string, file: string): readonly JsonItem[] => {
  if (!isJsonRecord(value)) return [problemItem(where, 'bad-field', 'not an object with a "text"; left out')]
  return isQuotation(value)
    ? readQuotationObject(value, where)
    : readArticleObject(value, where, fallbackId, file)
}

/** The items with all quotations in one collection, behind the last of them. */
function* collected(items: Iterable<JsonItem>, { where, id }: SourceText): Generator<ReadItem> {
  const quotations: GivenQuotation[] = []
  for (const item of items)
    if (item.kind === 'quotation') quotations.push(item.quotation)
    else yield item
  if (quotations.length > 0)
    yield { kind: 'collection', collection: { id, file: where, headline: basename(where), quotations } }
}

function* readLines({ where, id, text, onReached }: SourceText): Generator<JsonItem> {
  let start = 0
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const json = text.slice(start, end).trim()
    onReached?.(start)
    start = end + 1
    if (json === '') continue
    const place = `${where}:${line}`
    const parsed = parseJson(json)
    if (parsed.kind === 'fault')
      yield problemItem(place, 'bad-json', `not JSON: ${parsed.fault}; the line was left out`)
    else yield* readValue(parsed.value, place, `${id}-${line}`, where)
  }
}

/** Reads JSON Lines: one article or quotation a line; empty lines are passed over. */
export const readJsonLines = (source: SourceText): Generator<ReadItem> => collected(readLines(source), source)

const readTimelineValue = (value: unknown, where: string): ReadItem => {
  try {
    return { kind: 'timeline', timeline: checkTimeline(value, where) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const complaint = error.message.slice(where.length + 2)
    return problemItem(where, 'bad-field', `${complaint}; the timeline was left out`)
  }
}

function* readDocument({ where, id, text }: SourceText): Generator<JsonItem> {
  const parsed = parseJson(text)
  if (parsed.kind === 'fault') {
    yield problemItem(where, 'bad-json', `not JSON: ${parsed.fault}; the file was left out`)
    return
  }
  const { value } = parsed
  if (looksLikeTimeline(value)) yield readTimelineValue(value, where)
  else if (Array.isArray(value))
    for (const [index, entry] of value.entries())
      yield* readValue(entry, `${where}[${index}]`, `${id}-${index + 1}`, where)
  else yield* readValue(value, where, id, where)
}

/** Reads a JSON file: a timeline, one article or quotation, or an array of them. */
export const readJson = (source: SourceText): Generator<ReadItem> => collected(readDocument(source), source)
