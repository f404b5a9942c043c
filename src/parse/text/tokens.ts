/**
 * Cuts text into words, numbers and marks in one pass over its UTF-16 units, into flat arrays.
 *
 *     Mr. Grieve’s “no-deal” plan, 11.30 a.m.
 *     Mr.|Grieve|’s|“|no-deal|”|plan|,|11.30|a.m.
 *
 * A possessive or contracted ’s is a token of its own; other contractions stay whole (don’t), as do hyphenated
 * words, numbers with inner marks, initials and abbreviations with their full stop.
 */
import { CAPITAL_ABBREVIATIONS, SMALL_ABBREVIATIONS } from '../english/abbreviations.ts'

export const TokenKind = {
  /** A word in small letters, or in a script without capitals. */
  lower: 0,
  /** A word that starts with a capital. */
  capital: 1,
  number: 2,
  /** ’s or 's after a word. */
  possessive: 3,
  /** One of “ ” " « » „, or two single marks written for a double one. */
  doubleMark: 4,
  /** One of ‘ ’ ' ` that is not part of a word. */
  singleMark: 5,
  /** Any other single character. */
  other: 6,
} as const

export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  /** Each token in lower case, with straight apostrophes and without an abbreviation's final full stop. */
  readonly words: readonly string[]
}

const SPACE = 1
const LETTER = 2
const CAPITAL = 3
const DIGIT = 4
const classOfAscii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (code <= 32) classOfAscii[code] = SPACE
  else if (code >= 48 && code <= 57) classOfAscii[code] = DIGIT
  else if (code >= 65 && code <= 90) classOfAscii[code] = CAPITAL
  else if (code >= 97 && code <= 122) classOfAscii[code] = LETTER
}

const classOf = (code: number): number => {
  if (code < 128) return classOfAscii[code] ?? 0
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b)) return SPACE
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000 || code === 0xfeff)
    return SPACE
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0
  if (code >= 0x2010 && code <= 0x2bff) return 0
  if (code >= 0x3001 && code <= 0x303f) return 0
  if (code >= 0xc0 && code <= 0xde) return CAPITAL
  if (code < 0x100) return LETTER
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase() ? CAPITAL : LETTER
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isWordClass = (kind: number): boolean => kind >= LETTER
const DOUBLE_MARKS = new Set([0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb])
const SINGLE_MARKS = new Set([0x27, 0x2018, 0x2019, 0x60])

/** Marks that join the parts of a number: 1,000 11.30 12:00 2019-02-20 1/2. */
const joinsDigits = (code: number): boolean =>
  code === 44 || code === 46 || code === 58 || code === 45 || code === 47

/** Whether a hyphen (or dash without spaces) joins two parts of one word. */
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

/** Tokenises a text. Offsets are UTF-16 units; the cost is linear in the length of the text. */
export const tokenize = (text: string): Tokens => {
  const length = text.length
  let capacity = Math.max(16, length >> 2)
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let kinds = new Uint8Array(capacity)
  const words: string[] = []
  let count = 0

  const push = (start: number, end: number, kind: number, word: string): void => {
    if (count === capacity) {
      capacity *= 2
      const [widerStarts, widerEnds, widerKinds] = [
        new Int32Array(capacity),
        new Int32Array(capacity),
        new Uint8Array(capacity),
      ]
      widerStarts.set(starts)
      widerEnds.set(ends)
      widerKinds.set(kinds)
      starts = widerStarts
      ends = widerEnds
      kinds = widerKinds
    }
    starts[count] = start
    ends[count] = end
    kinds[count] = kind
    words.push(word)
    count++
  }

  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const first = classOf(code)
    if (first === SPACE) {
      at++
      continue
    }
    if (first === DIGIT) at = number(at)
    else if (first !== 0) at = word(at, first)
    else at = mark(at, code)
  }

  function number(start: number): number {
    let end = start + 1
    while (end < length) {
      const code = text.charCodeAt(end)
      if (isWordClass(classOf(code))) end++
      else if (joinsDigits(code) && classOf(text.charCodeAt(end + 1)) === DIGIT) end += 2
      else break
    }
    push(start, end, TokenKind.number, text.slice(start, end).toLowerCase())
    return end
  }

  function word(start: number, first: number): number {
    let end = start + 1
    let apostrophe = false
    while (end < length) {
      const code = text.charCodeAt(end)
      if (isWordClass(classOf(code))) {
        end++
        continue
      }
      const next = end + 1 < length ? classOf(text.charCodeAt(end + 1)) : 0
      if (isApostrophe(code) && (next === LETTER || next === CAPITAL)) {
        const afterS = end + 2 < length ? classOf(text.charCodeAt(end + 2)) : 0
        if ((text.charCodeAt(end + 1) | 32) === 115 && !isWordClass(afterS)) break
        apostrophe = true
        end += 2
      } else if (isHyphen(code) && isWordClass(next)) end += 2
      else if (code === 46 && isWordClass(next) && end - start <= 3 && isInitials(start, end)) end += 2
      else break
    }
    if (text.charCodeAt(end) === 46 && endsWithFullStop(start, end, first)) {
      push(
        start,
        end + 1,
        first === CAPITAL ? TokenKind.capital : TokenKind.lower,
        lower(start, end, apostrophe),
      )
      return end + 1
    }
    push(start, end, first === CAPITAL ? TokenKind.capital : TokenKind.lower, lower(start, end, apostrophe))
    if (isApostrophe(text.charCodeAt(end)) && (text.charCodeAt(end + 1) | 32) === 115) {
      if (end + 2 >= length || !isWordClass(classOf(text.charCodeAt(end + 2)))) {
        push(end, end + 2, TokenKind.possessive, "'s")
        return end + 2
      }
    }
    return end
  }

  function lower(start: number, end: number, apostrophe: boolean): string {
    const word = text.slice(start, end).toLowerCase()
    return apostrophe ? word.replace(/’/g, "'") : word
  }

  /** Single letters with full stops between them: U.S, a.m, J.R. */
  function isInitials(start: number, end: number): boolean {
    return end - start === 1 || text.charCodeAt(start + 1) === 46
  }

  function endsWithFullStop(start: number, end: number, first: number): boolean {
    if (end - start === 1)
      return first === CAPITAL ? text.charCodeAt(start) !== 73 : SMALL_ABBREVIATIONS.has(text.charAt(start))
    if (text.charCodeAt(start + 1) === 46) return true
    if (end - start > 6) return false
    const word = text.slice(start, end).toLowerCase()
    return SMALL_ABBREVIATIONS.has(word) || (first === CAPITAL && CAPITAL_ABBREVIATIONS.has(word))
  }

  function mark(start: number, code: number): number {
    if (code === 39 && text.charCodeAt(start + 1) === 39) {
      push(start, start + 2, TokenKind.doubleMark, "''")
      return start + 2
    }
    if (code === 96 && text.charCodeAt(start + 1) === 96) {
      push(start, start + 2, TokenKind.doubleMark, '``')
      return start + 2
    }
    const kind = DOUBLE_MARKS.has(code)
      ? TokenKind.doubleMark
      : SINGLE_MARKS.has(code)
        ? TokenKind.singleMark
        : TokenKind.other
    push(start, start + 1, kind, text.charAt(start))
    return start + 1
  }

  return { text, count, starts, ends, kinds, words }
}
