/** A headline that is too long, cut where a clause or at least a phrase ends, with an ellipsis for what is left out. */
import { CONJUNCTIONS, PREPOSITIONS } from '../english/function-words.ts'
import { NO_LAST_WORDS } from '../english/lead-ins.ts'

/** In UTF-16 units, the ellipsis and a closing mark included. */
export const LONGEST_HEADLINE = 80
/** Less says too little where more would have fitted. */
const SHORTEST_CLAUSE = 48
const SHORTEST_PHRASE = 56

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])
const BARE = /[^\p{L}\p{N}]+/gu

const bare = (word: string): string => word.toLowerCase().replace(BARE, '')

/** Whether a code unit may be one of the marks “ ” ‘ ’ " '. */
const mayBeMark = (code: number): boolean => code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201d)
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** The mark that closes what a cut leaves open; empty where nothing is open. */
export const closingMark = (line: string): string => {
  const open: string[] = []
  for (let at = 0; at < line.length; at++) {
    if (!mayBeMark(line.charCodeAt(at))) continue
    const mark = line.charAt(at)
    const isWordBefore = isWord(line.charAt(at - 1))
    const isWordBehind = isWord(line.charAt(at + 1))
    const closing = CLOSING.get(mark)
    // An apostrophe stands behind a letter; a single mark opens before one.
    if (closing !== undefined && isWordBehind && !isWordBefore) open.push(closing)
    else if (mark === open.at(-1) && !(isWordBefore && isWordBehind)) open.pop()
  }
  return open.at(-1) ?? ''
}

/** The words that are kept: up to the end of a clause, else of a phrase, else of a word. */
const keptWords = (words: readonly string[]): number => {
  let length = 0
  let fitting = 0
  let clause = 0
  let phrase = 0
  for (const [at, word] of words.entries()) {
    length += word.length + (at === 0 ? 0 : 1)
    if (length > LONGEST_HEADLINE - 2) break
    fitting = at + 1
    if (length < SHORTEST_CLAUSE) continue
    if (/[,;:–—]$/.test(word)) clause = fitting
    if (length < SHORTEST_PHRASE) continue
    const next = bare(words[at + 1] ?? '')
    if (PREPOSITIONS.has(next) || CONJUNCTIONS.has(next)) phrase = fitting
  }
  let kept = Math.max(clause, phrase)
  if (kept === 0) kept = fitting
  while (kept > 1 && NO_LAST_WORDS.has(bare(words[kept - 1] ?? ''))) kept--
  return kept
}

const withoutLastMarks = (line: string): string => {
  let end = line.length
  while (end > 0 && /[\s,;:–—-]/.test(line.charAt(end - 1))) end--
  return line.slice(0, end)
}

/** The line, or as much of it as fits. */
export const cutHeadline = (line: string): string => {
  if (line.length <= LONGEST_HEADLINE) return line
  // A word more than fits, so that what a phrase begins with can be seen.
  const words = line.slice(0, 2 * LONGEST_HEADLINE).split(' ')
  const kept = words.slice(0, keptWords(words)).join(' ')
  const start = withoutLastMarks(kept === '' ? line.slice(0, LONGEST_HEADLINE - 2) : kept)
  return `${start}…${closingMark(start)}`
}
