/** What to call an event of which no more is known than what was said: the speaker, and how the words begin. */
import { oneLine } from '../model/one-line.ts'
import type { GivenQuotation } from '../model/quote-collection.ts'

/** In UTF-16 units, the marks and the ellipsis included. */
export const LONGEST_COLLECTION_HEADLINE = 80
/** Leaves room for some words. */
const LONGEST_SPEAKER = 40
/** Enough of a text to fill a headline, however much white space is in it. */
const READ_AHEAD = 8 * LONGEST_COLLECTION_HEADLINE

const withoutLastMarks = (words: string): string => {
  let end = words.length
  while (end > 0 && /[\s,;:–—-]/.test(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

/** Text on one line in at most so many units, cut behind a word where there is one, with an ellipsis for the rest. */
const beginning = (text: string, longest: number): string => {
  const ahead = text.slice(0, READ_AHEAD)
  const line = oneLine(ahead.replace(/\s+/g, ' '))
  if (line.length <= longest && ahead.length === text.length) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  // Scripts without spaces are cut between two characters.
  const words = space > 0 ? cut.slice(0, space) : cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')
  return `${withoutLastMarks(words)}…`
}

/** `Ann Smith: “I have nothing to add to what I said on…”`; words without a speaker stand alone, indirect ones without marks. */
export const collectionHeadline = ({
  speaker,
  text,
  kind,
}: Pick<GivenQuotation, 'speaker' | 'text' | 'kind'>): string => {
  const name = speaker === null ? '' : `${beginning(speaker, LONGEST_SPEAKER)}: `
  const [open, close] = kind === 'indirect' ? ['', ''] : ['“', '”']
  const room = LONGEST_COLLECTION_HEADLINE - name.length - open.length - close.length
  return `${name}${open}${beginning(text, room)}${close}`
}
