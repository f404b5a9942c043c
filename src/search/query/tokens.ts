/**
 * Cuts a query into the things typed: words, phrases between marks, and what looks like a filter.
 *
 *     democratic -"broad church" -speaker:"Jeremy Corbyn"
 *     └─ word ─┘ └─ phrase ────┘ └─ field and value ────┘
 */
import { type Span, textSpan } from '../../model/span.ts'
import { fieldNamed } from './filter-fields.ts'
import type { QueryText } from './query.ts'

/** One thing typed; its span is all of it. */
export interface Token extends Span {
  /** Whether a minus stands before it. */
  readonly isExcluded: boolean
  /** The name before the colon; `null` for words and phrases. */
  readonly field: QueryText | null
  /** Without marks. */
  readonly value: QueryText
  /** Whether the value stands between marks; the closing one may be missing at the end of the query. */
  readonly isMarked: boolean
}

const BLANK = /\s/
const LETTERS = /^\p{L}+$/u
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u

const isMark = (character: string): boolean => character === '"' || character === '“' || character === '”'
const isInWord = (character: string): boolean => !isMark(character) && !BLANK.test(character)

/** Where a run of such characters ends. */
const runEnd = (text: string, start: number, isInRun: (character: string) => boolean): number => {
  let end = start
  while (end < text.length && isInRun(text.charAt(end))) end++
  return end
}

/** Whether what stands there can be the value of a filter: not so in `http://` and `so:)`. */
const isValueAt = (text: string, at: number): boolean =>
  isMark(text.charAt(at)) || LETTER_OR_DIGIT.test(text.slice(at, at + 2))

/** The name of a filter at the start of a word. A known name needs no value: it is still being typed. */
const fieldOf = (text: string, word: Span): QueryText | null => {
  const colon = text.slice(word.start, word.end).indexOf(':')
  if (colon < 1) return null
  const name = textSpan(text, { start: word.start, end: word.start + colon })
  if (fieldNamed(name.text) !== undefined) return name
  return LETTERS.test(name.text) && isValueAt(text, name.end + 1) ? name : null
}

const tokenAt = (text: string, start: number): Token => {
  const first = runEnd(text, start, (character) => character === '-')
  const isExcluded = first > start
  const word = { start: first, end: runEnd(text, first, isInWord) }
  const field = fieldOf(text, word)
  const value = { start: field === null ? first : field.end + 1, end: word.end }
  if (value.start < value.end || !isMark(text.charAt(value.end)))
    return { start, end: value.end, isExcluded, field, value: textSpan(text, value), isMarked: false }
  const inner = value.end + 1
  const close = runEnd(text, inner, (character) => !isMark(character))
  return {
    start,
    end: Math.min(close + 1, text.length),
    isExcluded,
    field,
    value: textSpan(text, { start: inner, end: close }),
    isMarked: true,
  }
}

/** The things typed, in order; together they cover all but the white space. Takes linear time. */
export const tokensOf = (query: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < query.length) {
    if (BLANK.test(query.charAt(at))) at++
    else {
      const token = tokenAt(query, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}
