/** Searches before the first that counts: code that has run so often is compiled. */
import type { QuoteIndex } from './quote-index.ts'

const QUERIES = 20
const WORDS = 4

/** Asks for the beginnings of quotes here and there, as they might be typed. @param textOf the text of a row */
export const warmUp = (index: QuoteIndex, textOf: (row: number) => string): void => {
  const rows = index.rows()
  for (let at = 0; at < Math.min(QUERIES, rows); at++) {
    const text = textOf(Math.floor((at * rows) / QUERIES))
    index.search(text.split(/\s+/, WORDS).join(' ').slice(0, -1), 1)
  }
}
