/** What is remembered of a timeline until it is opened again: where its reader was, and what they marked and asked. */

export const REMEMBERED_VIEWS = ['timeline', 'article', 'people', 'search'] as const

export const REMEMBERED_PANES = ['dates', 'events', 'event'] as const

export const REMEMBERED_BY = ['speakers', 'publishers'] as const

export interface Remembered {
  readonly version: 1
  readonly view: (typeof REMEMBERED_VIEWS)[number]
  /** The id of the event in hand. */
  readonly event: string | null
  /** The pane of the timeline that is in hand. */
  readonly pane?: (typeof REMEMBERED_PANES)[number]
  /** The id of the quote in hand, in the event. */
  readonly quote?: string
  /** What is typed into the search, where the view is that. */
  readonly query?: string
  /** The article in hand, and the place in its text, in UTF-16 units. */
  readonly article: { readonly id: string; readonly offset: number } | null
  /** The speaker in hand, or the publisher, where the view is that of people; `null` stands for those whom nobody names. */
  readonly speaker?: { readonly by: (typeof REMEMBERED_BY)[number]; readonly name: string | null }
  readonly folded: readonly string[]
  /** Filters as the query language writes them. */
  readonly filters: readonly string[]
  /** `event:ID` and `quote:ID`, the one marked last at the end. */
  readonly marks: readonly string[]
  /** Queries that were used, the one used last at the end. */
  readonly queries: readonly string[]
  /** The sizes of panes by their names. */
  readonly panes: Readonly<Record<string, number>>
}

/** How much is remembered at most: entries of each list, and UTF-16 units of each text. */
export const REMEMBERED_AT_MOST = {
  folded: 10_000,
  filters: 200,
  marks: 10_000,
  queries: 200,
  panes: 50,
  text: 2_000,
} as const

const fits = (text: string): boolean => text.length <= REMEMBERED_AT_MOST.text

/** The end of a list, where the newest is, without what is too long to be kept whole. */
const lastOf = (texts: readonly string[], most: number): readonly string[] => texts.filter(fits).slice(-most)

/** As much as is remembered of it. */
export const boundedRemembered = (remembered: Remembered): Remembered => {
  const { event, quote, query, article, speaker, folded, filters, marks, queries, panes, ...rest } =
    remembered
  return {
    ...rest,
    ...(quote !== undefined && fits(quote) ? { quote } : {}),
    ...(query !== undefined && fits(query) ? { query } : {}),
    ...(speaker !== undefined && fits(speaker.name ?? '') ? { speaker } : {}),
    event: event !== null && fits(event) ? event : null,
    article: article !== null && fits(article.id) ? article : null,
    folded: lastOf(folded, REMEMBERED_AT_MOST.folded),
    filters: lastOf(filters, REMEMBERED_AT_MOST.filters),
    marks: lastOf(marks, REMEMBERED_AT_MOST.marks),
    queries: lastOf(queries, REMEMBERED_AT_MOST.queries),
    panes: Object.fromEntries(
      Object.entries(panes)
        .filter(([name, size]) => fits(name) && Number.isFinite(size) && size >= 0)
        .slice(0, REMEMBERED_AT_MOST.panes),
    ),
  }
}

/** The text of a file that `readRemembered` reads. */
export const writeRemembered = (remembered: Remembered): string =>
  `${JSON.stringify(boundedRemembered(remembered))}\n`
