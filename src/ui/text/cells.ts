/** Text measured and cut in terminal cells. Latin text takes a short cut: the full rules cost milliseconds to load. */
import stringWidth from 'string-width'

/** Characters of exactly one cell: Latin letters, quotation marks, dashes, arrows, box drawing, marks of rows. */
const ONE_CELL_EACH =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2248\u2260\u2315\u23ce\u2500-\u25fc\u25cf\u2713]*$/

let segmenter: Intl.Segmenter | undefined

/** Whether every character of a text takes one cell and one UTF-16 unit. */
export const isPlain = (text: string): boolean => ONE_CELL_EACH.test(text)

/** How many cells a text without escape sequences takes. */
export const cellWidth = (text: string): number => (isPlain(text) ? text.length : stringWidth(text))

/** A text's characters as its reader sees them. */
export const graphemes = (text: string): readonly string[] => {
  if (isPlain(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * Text from outside made safe to show: control characters, which a terminal would obey, marks that reverse the reading
 * direction, and halves of characters become spaces. The length stays, and with it every span.
 */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')

/** The longest beginning of a text that fits so many cells. */
export const fitting = (text: string, columns: number): string => {
  if (isPlain(text)) return text.slice(0, Math.max(0, columns))
  let [end, used] = [0, 0]
  for (const grapheme of graphemes(text)) {
    used += cellWidth(grapheme)
    if (used > columns) break
    end += grapheme.length
  }
  return text.slice(0, end)
}

/** The text in at most so many cells, with an ellipsis where something is cut. */
export const truncated = (text: string, columns: number): string =>
  cellWidth(text) <= columns ? text : columns <= 0 ? '' : `${fitting(text, columns - 1).trimEnd()}…`

/** The text in at most so many cells, cut behind a word where one ends in the second half of them. */
export const shortened = (text: string, columns: number): string => {
  if (cellWidth(text) <= columns) return text
  const fits = fitting(text, columns - 1)
  const word = /\s/.test(text.charAt(fits.length)) ? fits.length : fits.lastIndexOf(' ')
  return `${(word < columns / 2 ? fits : fits.slice(0, word)).trimEnd()}…`
}

/** The text followed by spaces up to so many cells, cut where it is longer. */
export const padded = (text: string, columns: number): string => {
  const cut = truncated(text, columns)
  return cut + ' '.repeat(Math.max(0, columns - cellWidth(cut)))
}

/** The text with spaces before it up to so many cells. */
export const paddedStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - cellWidth(text))) + truncated(text, columns)
