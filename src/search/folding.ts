/**
 * Makes words comparable: small letters, no accents, apostrophes dropped; offsets into the original are kept.
 *
 *     “Won’t the Café–owner   co-operate?”
 *       wont the cafe  owner   co operate        operate: joined to co by its hyphen
 *
 * A million quotes are folded when they are indexed, so letters go through a table, one code unit at a time. A text
 * with what the table cannot hold (ligatures, marks of their own, letters of two units) goes the slow way, by regular
 * expression, to the same words.
 */
import type { Span } from '../model/span.ts'

/** A word of a text and its folded form. */
export interface FoldedWord extends Span {
  readonly folded: string
  /** Whether one hyphen, and nothing else, stands between this word and the one before it. */
  readonly isJoined: boolean
}

/** Gets each word: its folded code units are `codes[0]` to `codes[length - 1]`, and valid during the call only. */
export type WordSink = (
  codes: Uint16Array,
  length: number,
  start: number,
  end: number,
  isJoined: boolean,
) => void

/** Longer words are compared by their beginnings: nobody remembers the rest. */
const MOST_LETTERS = 64

// What the table says of a code unit; everything above is its folded letter or digit.
const SEPARATOR = 0
const APOSTROPHE = 1
const HYPHEN = 2
const NEEDS_THE_SLOW_WAY = 3
const UNKNOWN = 4

const table = new Uint16Array(0x10000).fill(UNKNOWN)

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()

const classOf = (unit: number): number => {
  const letter = String.fromCharCode(unit)
  if (letter === "'" || letter === '’') return APOSTROPHE
  if (letter === '-' || letter === '‐' || letter === '‑') return HYPHEN
  if ((unit >= 0xd800 && unit <= 0xdfff) || /\p{M}/u.test(letter)) return NEEDS_THE_SLOW_WAY
  if (!/[\p{L}\p{N}]/u.test(letter)) return SEPARATOR
  const folded = fold(letter)
  return folded.length === 1 && /[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : NEEDS_THE_SLOW_WAY
}

const classAt = (unit: number): number => {
  let found = table[unit] ?? SEPARATOR
  if (found === UNKNOWN) {
    found = classOf(unit)
    table[unit] = found
  }
  return found
}

// Marks are part of a word: in decomposed text an accent is a character of its own.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

const slowly = (text: string, sink: WordSink, codes: Uint16Array): void => {
  let lastEnd = -1
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0])
    const length = Math.min(folded.length, MOST_LETTERS)
    if (length === 0) continue
    for (let at = 0; at < length; at++) codes[at] = folded.charCodeAt(at)
    const isJoined = match.index === lastEnd + 1 && classAt(text.charCodeAt(lastEnd)) === HYPHEN
    lastEnd = match.index + match[0].length
    sink(codes, length, match.index, lastEnd, isJoined)
  }
}

const needsTheSlowWay = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    if (classAt(text.charCodeAt(at)) === NEEDS_THE_SLOW_WAY) return true
  }
  return false
}

// The word in hand. Shared by all folding in a thread, which is safe but within a sink.
const buffer = new Uint16Array(MOST_LETTERS)

/**
 * Calls `sink` with every word of a text in order. Hyphenated words are several; what folds to nothing is none. Not to
 * be called from within a sink: the word there would be overwritten.
 */
export const eachWord = (text: string, sink: WordSink): void => {
  if (needsTheSlowWay(text)) {
    slowly(text, sink, buffer)
    return
  }
  let length = 0
  let start = -1
  let end = -1
  let isJoined = false
  for (let at = 0; at <= text.length; at++) {
    const found = at < text.length ? (table[text.charCodeAt(at)] ?? SEPARATOR) : SEPARATOR
    if (found > UNKNOWN) {
      if (start < 0) {
        isJoined = at === end + 1 && end >= 0 && table[text.charCodeAt(end)] === HYPHEN
        start = at
        length = 0
      }
      if (length < MOST_LETTERS) buffer[length++] = found
      continue
    }
    if (start < 0) continue
    if (found === APOSTROPHE && (table[text.charCodeAt(at + 1)] ?? SEPARATOR) > UNKNOWN) continue
    end = at
    sink(buffer, length, start, end, isJoined)
    start = -1
  }
}

/** The words of a text in order. */
export const foldedWords = (text: string): FoldedWord[] => {
  const words: FoldedWord[] = []
  eachWord(text, (codes, length, start, end, isJoined) => {
    words.push({ start, end, isJoined, folded: String.fromCharCode(...codes.subarray(0, length)) })
  })
  return words
}

/** The words of a text, folded, with one space between: what is left of it to compare. */
export const foldedText = (text: string): string =>
  foldedWords(text)
    .map(({ folded }) => folded)
    .join(' ')
