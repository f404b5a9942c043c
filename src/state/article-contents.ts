/** The quotes and time expressions of each article. Which are whose is worked out at the first question, in one pass. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { inRow } from '../model/quote-list.ts'
import type { Span } from '../model/span.ts'
import type { DatedExpression } from '../model/timeline.ts'

export interface ArticleContents {
  readonly quoteCount: number
  /** A quote by its place, in the order in which they start. @throws Error where there is no such place */
  readonly quoteAt: (place: number) => Quote
  /** The first place whose quote starts at an offset or behind it; `quoteCount` where none does. */
  readonly placeFrom: (offset: number) => number
  /** The quotes that touch a span, in the order in which they start. */
  readonly quotesIn: (span: Span) => readonly Quote[]
  /** All time expressions, in reading order. */
  readonly dates: readonly DatedExpression[]
}

/** So many quotes before the first that starts in a span may reach into it. */
const LOOKED_BACK = 50

interface Rows {
  readonly articleOf: (row: number) => string | number
  readonly startOf: (row: number) => number
}

const rowsOf = ({ quotes }: OpenTimeline): Rows => {
  const { lookUp } = quotes
  return (
    lookUp ?? {
      articleOf: (row) => inRow(quotes, row).article,
      startOf: (row) => inRow(quotes, row).segments[0]?.start ?? 0,
    }
  )
}

/**
 * The rows of each article, in the order in which their quotes start. Each is start × length + row, so that they are
 * sorted as numbers are, a million in a moment; both are whole below 2⁵³ for any text that fits memory.
 */
const keysByArticle = (length: number, { articleOf, startOf }: Rows): Map<string | number, Float64Array> => {
  const counts = new Map<string | number, number>()
  for (let row = 0; row < length; row++) {
    const article = articleOf(row)
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  const found = new Map([...counts].map(([article, count]) => [article, new Float64Array(count)]))
  for (let row = length - 1; row >= 0; row--) {
    const article = articleOf(row)
    const left = (counts.get(article) ?? 0) - 1
    counts.set(article, left)
    const keys = found.get(article)
    if (keys !== undefined) keys[left] = startOf(row) * length + row
  }
  for (const keys of found.values()) keys.sort()
  return found
}

const datesByArticle = ({ dates }: OpenTimeline): Map<string, DatedExpression[]> => {
  const found = new Map<string, DatedExpression[]>()
  for (const date of dates) {
    const those = found.get(date.article)
    if (those === undefined) found.set(date.article, [date])
    else those.push(date)
  }
  for (const those of found.values()) those.sort((a, b) => a.start - b.start || b.end - a.end)
  return found
}

const contentsOf = (
  { quotes }: OpenTimeline,
  keys: Float64Array,
  dates: readonly DatedExpression[],
): ArticleContents => {
  const quoteAt = (place: number): Quote =>
    inRow(quotes, place in keys ? (keys[place] ?? 0) % quotes.length : -1)
  const placeFrom = (offset: number): number => {
    let [low, high] = [0, keys.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((keys[middle] ?? 0) < offset * quotes.length) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    quoteCount: keys.length,
    quoteAt,
    placeFrom,
    quotesIn: ({ start, end }) => {
      const first = placeFrom(start)
      const found: Quote[] = []
      for (let place = Math.max(0, first - LOOKED_BACK); place < placeFrom(end); place++) {
        const quote = quoteAt(place)
        if (place >= first || (quote.segments.at(-1)?.end ?? 0) > start) found.push(quote)
      }
      return found
    },
    dates,
  }
}

interface Known {
  readonly keys: ReadonlyMap<string | number, Float64Array>
  readonly dates: ReadonlyMap<string, readonly DatedExpression[]>
}

const NONE = new Float64Array(0)

/** Gives what an article holds, by its id; nothing for one that the timeline has not. */
export const articleContents = (timeline: OpenTimeline): ((articleId: string) => ArticleContents) => {
  let known: Known | null = null
  const places = new Map(timeline.articles.map(({ id }, place) => [id, place]))
  return (articleId) => {
    known ??= {
      keys: keysByArticle(timeline.quotes.length, rowsOf(timeline)),
      dates: datesByArticle(timeline),
    }
    const key = timeline.quotes.lookUp === undefined ? articleId : (places.get(articleId) ?? -1)
    return contentsOf(timeline, known.keys.get(key) ?? NONE, known.dates.get(articleId) ?? [])
  }
}
