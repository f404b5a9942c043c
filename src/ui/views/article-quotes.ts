/** The quotes of an article whose text a timeline does not hold, each with its place in that text. */
import type { Quote } from '../../model/quote.ts'
import type { ArticleContents } from '../../state/article-contents.ts'
import { quotePlace, textPlace } from '../../state/text-place.ts'
import type { Theme } from '../theme/theme.ts'
import { counted, number } from '../words/counts.ts'
import { markedQuote, quoteStopInWords } from '../words/quote-in-words.ts'
import { between, block, piece, plain, type TextPiece } from './text-pieces.ts'

/** Of more, those around the place asked for are listed. */
const MOST_QUOTES = 1_000

const quotePiece = (quote: Quote, columns: number, theme: Theme): TextPiece => {
  const at = quotePlace(quote) ?? textPlace(quote.article, { start: 0, end: 0 })
  const place = `characters ${number(at.start)} to ${number(at.end)}`
  return piece(
    [
      ...block(markedQuote(quote).text, columns, plain),
      ...block(`${quoteStopInWords(quote)} · ${place}`, columns, theme.faint),
    ],
    'quote',
    { quote: quote.id, person: quote.speaker?.id ?? null, at },
  )
}

/** The quotes to list near an offset of the text. */
export const quotesNear = (
  { quoteCount, quoteAt, placeFrom }: ArticleContents,
  near: number,
): readonly Quote[] => {
  const first = Math.max(0, Math.min(placeFrom(near) - MOST_QUOTES / 2, quoteCount - MOST_QUOTES))
  const count = Math.min(MOST_QUOTES, quoteCount - first)
  return Array.from({ length: count }, (_, at) => quoteAt(first + at))
}

/** @param all how many quotes the article has */
export const quotesAlone = (
  quotes: readonly Quote[],
  all: number,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const left = all - quotes.length
  const told = left === 0 ? '' : `, without ${counted(left, 'other')} before and behind them`
  return [
    between(...block(`The text is not in this timeline. Its quotes${told}:`, columns, theme.faint)),
    ...quotes.flatMap((quote) => [between(''), quotePiece(quote, columns, theme)]),
  ]
}
