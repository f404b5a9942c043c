/** An article whose text the timeline does not hold: what is known of it, and its quotes. */
import type { Span } from '../../model/span.ts'
import { linePlaces } from '../text/paragraph-lines.ts'
import { articleHead } from './article-head.ts'
import type { ArticleAsked, ArticleText } from './article-layout.ts'
import { stopsAmong } from './article-marks.ts'
import { quotesAlone, quotesNear } from './article-quotes.ts'
import { assembled } from './text-pieces.ts'
import { textWidth } from './text-width.ts'

export const articleWithoutText = (asked: ArticleAsked): ArticleText => {
  const { article, index, contents, columns, near, theme } = asked
  const width = textWidth(columns)
  const quotes = quotesNear(contents, near)
  const { lines, parts } = assembled([
    ...articleHead(article, index.articles, width, theme),
    ...quotesAlone(quotes, contents.quoteCount, width, theme),
  ])
  const spans = lines.map((): Span | null => null)
  const ends = new Map<number, number>()
  for (const { kind, at, from, to } of parts)
    if (kind === 'quote' && at !== null) {
      spans.fill({ start: at.start, end: at.end }, from, to)
      ends.set(from, to)
    }
  const places = linePlaces(spans, 0)
  const isIn = (line: number, chosen: Span): boolean => {
    const there = spans[line] ?? null
    return there !== null && there.start < chosen.end && there.end > chosen.start
  }
  return {
    lines: lines.length,
    parts,
    ...places,
    stops: stopsAmong({ quotes, dates: [] }, places.lineOf).map((stop) => ({
      ...stop,
      to: ends.get(stop.from) ?? stop.to,
    })),
    linesBetween: (from, to, chosen) =>
      lines
        .slice(from, to)
        .map((line, at) => (chosen !== null && isIn(from + at, chosen) ? theme.chosen(line) : line)),
  }
}
