/** Which articles are nothing but the quotations of a collection: their texts are put together again from those. */
import type { Article } from '../article.ts'
import type { OpenTimeline } from '../open-timeline.ts'
import type { Quote } from '../quote.ts'
import { BETWEEN_QUOTATIONS, GIVEN_WITH_QUOTE } from '../quote-collection.ts'

const startOf = (quote: Quote | undefined): number => quote?.segments[0]?.start ?? 0

/** Whether the quotes, one after another, are all of a text: a timeline may have been changed by hand. */
const makeUp = (text: string, quotes: readonly Quote[]): boolean => {
  let end = 0
  for (const [at, { segments, text: words }] of quotes.entries()) {
    const start = at === 0 ? 0 : end + BETWEEN_QUOTATIONS.length
    const [segment, ...others] = segments
    if (segment?.start !== start || segment.end !== start + words.length || others.length > 0) return false
    if (!text.startsWith(at === 0 ? words : BETWEEN_QUOTATIONS + words, end)) return false
    end = segment.end
  }
  return end === text.length && quotes.length > 0
}

/** The rows of the quotations of each collection, in the order of its text, by the article's id. */
export const collectionLayout = (
  { events, articles }: Pick<OpenTimeline, 'events'> & { readonly articles: readonly Article[] },
  quotes: readonly Quote[],
): ReadonlyMap<string, readonly number[]> => {
  const rowsOf = new Map<string, number[]>()
  for (const { dating, mentions } of events)
    if (dating.rule === GIVEN_WITH_QUOTE) for (const { article } of mentions) rowsOf.set(article, [])
  for (const [row, { article }] of quotes.entries()) rowsOf.get(article)?.push(row)
  return new Map(
    articles.flatMap((article): [string, readonly number[]][] => {
      const rows = rowsOf.get(article.id)?.sort((a, b) => startOf(quotes[a]) - startOf(quotes[b]))
      return rows !== undefined &&
        makeUp(
          article.text,
          rows.flatMap((row) => quotes[row] ?? []),
        )
        ? [[article.id, rows]]
        : []
    }),
  )
}
