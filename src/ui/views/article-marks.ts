/** What stands out in an article's text: quotes, those who speak them, and time expressions, each a place to stop at. */
import type { Quote } from '../../model/quote.ts'
import type { DatedExpression } from '../../model/timeline.ts'
import type { ArticleStop } from '../../state/article-stops.ts'
import type { DressedSpan } from '../text/highlight.ts'
import type { LinePlaces } from '../text/paragraph-lines.ts'
import type { Theme } from '../theme/theme.ts'
import { quoteStopInWords } from '../words/quote-in-words.ts'
import { timeInWords } from '../words/time-in-words.ts'
import { dressesOfSpeakers } from './speaker-dresses.ts'

export interface MarkedWords {
  readonly quotes: readonly Quote[]
  readonly dates: readonly DatedExpression[]
}

/** The dresses of the words, those that lie over others later. */
export const wordDresses = ({ quotes, dates }: MarkedWords, theme: Theme): readonly DressedSpan[] => {
  const dressOf = dressesOfSpeakers(
    quotes.flatMap(({ speaker }) => speaker?.id ?? []),
    theme,
  )
  return [
    ...quotes.flatMap(({ segments, speaker }) => {
      const dress = dressOf(speaker?.id ?? null)
      return segments.map(({ start, end }) => ({ start, end, dress }))
    }),
    ...quotes.flatMap(({ speaker }) => {
      const mention = speaker?.mention ?? null
      return mention === null ? [] : [{ start: mention.start, end: mention.end, dress: theme.speaker }]
    }),
    ...dates.map(({ start, end }) => ({ start, end, dress: theme.time })),
  ]
}

/** All of them in reading order, with the lines that they are on. */
export const stopsAmong = (
  { quotes, dates }: MarkedWords,
  lineOf: LinePlaces['lineOf'],
): readonly ArticleStop[] => {
  const placed = (start: number, end: number) => ({
    from: lineOf(start),
    to: lineOf(Math.max(start, end - 1)) + 1,
    start,
    end,
  })
  const stops = [
    ...quotes.flatMap((quote): readonly ArticleStop[] => {
      const [first] = quote.segments
      if (first === undefined) return []
      const place = placed(first.start, quote.segments.at(-1)?.end ?? first.end)
      const about = { quote: quote.id, person: quote.speaker?.id ?? null }
      return [{ kind: 'quote', ...place, words: quoteStopInWords(quote), ...about }]
    }),
    ...dates.map((date): ArticleStop => {
      const { start, end, value, basis, rule, anchor } = date
      return { kind: 'time', ...placed(start, end), words: timeInWords(date), value, basis, rule, anchor }
    }),
  ]
  return stops.sort((a, b) => a.start - b.start || b.end - a.end)
}
