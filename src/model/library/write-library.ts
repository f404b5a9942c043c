/**
 * A timeline as the sections of a library file. What there is much of lies in columns, to be read row by row; the rest
 * is JSON, read when the library is opened.
 */
import type { Article } from '../article.ts'
import { columnSection } from '../column.ts'
import { eventRowsOf } from '../event-rows.ts'
import type { OpenTimeline } from '../open-timeline.ts'
import type { Quote } from '../quote.ts'
import type { SectionData } from '../section-file.ts'
import { collectionLayout } from './collection-layout.ts'
import { quoteSections } from './quote-sections.ts'
import { textColumn, textSections } from './text-column.ts'

/** Changes when a section changes its meaning: an older library is then refused. */
export const LIBRARY_VERSION = 1

type NamedSections = readonly (readonly [string, SectionData])[]

/** The events, the rows of the quotes of each, one event after another, and where those of each begin. */
const eventSections = ({ events }: OpenTimeline, quotes: readonly Quote[]): NamedSections => {
  const rowOf = new Map(quotes.map(({ id }, row) => [id, row]))
  const { starts, rows } = eventRowsOf(
    events,
    (event) => event.quotes,
    (id) => rowOf.get(id),
  )
  return [
    ['events', { kind: 'json', data: events.map(({ quotes: _, ...event }) => event) }],
    ['events/quotes', columnSection(rows)],
    ['events/starts', columnSection(starts)],
  ]
}

/** The articles, their texts but those of collections, and the rows of all collections in the order of their texts. */
const articleSections = (
  articles: readonly Article[],
  collections: ReadonlyMap<string, readonly number[]>,
): NamedSections => {
  const stored = articles.map(({ id, file, publisher, headline, byline, url, published }) => ({
    id,
    file,
    publisher,
    headline,
    byline,
    url,
    published,
    isCollection: collections.has(id),
  }))
  const texts = textColumn(articles.length, (row) => {
    const article = articles[row]
    return article === undefined || collections.has(article.id) ? '' : article.text
  })
  return [
    ['articles', { kind: 'json', data: stored }],
    ...textSections('articles/text', texts),
    ['quotes/inText', { kind: 'u32', data: Uint32Array.from([...collections.values()].flat()) }],
  ]
}

/**
 * The sections that hold a timeline, by name, for `writeSections`.
 *
 * @throws UserError where its texts take 4 GB or more
 */
export const librarySections = (timeline: OpenTimeline): ReadonlyMap<string, SectionData> => {
  const { format, version, people, problems, dates, articles } = timeline
  const quotes = [...timeline.quotes]
  return new Map([
    ['timeline', { kind: 'json', data: { format, version, people, problems } }],
    ['dates', { kind: 'json', data: dates }],
    ...eventSections(timeline, quotes),
    ...articleSections(articles, collectionLayout(timeline, quotes)),
    ...quoteSections(timeline, quotes),
  ])
}
