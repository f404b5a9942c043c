/** Chosen quotes and events with all that surrounds them, in the order of their timeline. */
import type { Article } from '../model/article.ts'
import type { Chosen } from '../model/chosen.ts'
import type { Event } from '../model/event.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { eventFinder, inRow, rowFinder } from '../model/quote-list.ts'

export interface FoundQuote {
  readonly kind: 'quote'
  readonly quote: Quote
  /** Where it stands. */
  readonly article: Article | null
  /** The first event that it is told in. */
  readonly event: Event | null
}

export interface FoundEvent {
  readonly kind: 'event'
  readonly event: Event
  /** Each article that tells of it, once. */
  readonly articles: readonly Article[]
}

export type FoundEntry = FoundQuote | FoundEvent

/** An entry and its place: that of its event, then behind the event itself its place among the event's quotes. */
interface Placed {
  readonly entry: FoundEntry
  readonly place: readonly number[]
}

const byPlace = (a: Placed, b: Placed): number => {
  for (const [at, place] of a.place.entries()) {
    const difference = place - (b.place[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Without repetition. */
const idsOf = (chosen: readonly Chosen[], kind: Chosen['kind']): readonly string[] => [
  ...new Set(chosen.flatMap((entry) => (entry.kind === kind ? [entry.id] : []))),
]

const quotesOf = (
  timeline: OpenTimeline,
  ids: readonly string[],
  articles: ReadonlyMap<string, Article>,
): readonly Placed[] => {
  const { quotes, events } = timeline
  const rowOf = rowFinder(timeline)
  const eventOf = eventFinder(timeline)
  return ids.flatMap((id) => {
    const row = rowOf(id)
    if (row === undefined) return []
    const quote = inRow(quotes, row)
    const eventPlace = eventOf(row)
    const event = eventPlace === undefined ? null : (events[eventPlace] ?? null)
    const article = articles.get(quote.article) ?? null
    return [
      {
        entry: { kind: 'quote', quote, article, event },
        // What no event tells stands behind all that one does.
        place: [eventPlace ?? events.length, event === null ? 0 : event.quotes.indexOf(id), row],
      },
    ]
  })
}

const eventsOf = (
  { events }: OpenTimeline,
  ids: readonly string[],
  articles: ReadonlyMap<string, Article>,
): readonly Placed[] => {
  const wanted = new Set(ids)
  return events.flatMap((event, place) => {
    if (!wanted.has(event.id)) return []
    const telling = [...new Set(event.mentions.map(({ article }) => article))]
    const found = telling.flatMap((id) => articles.get(id) ?? [])
    return [{ entry: { kind: 'event', event, articles: found }, place: [place, -1, -1] }]
  })
}

/** What was chosen, each once, an event before its quotes; ids that the timeline has not are passed over. */
export const chosenInOrder = (timeline: OpenTimeline, chosen: readonly Chosen[]): readonly FoundEntry[] => {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]))
  const eventIds = idsOf(chosen, 'event')
  const placed = [
    ...quotesOf(timeline, idsOf(chosen, 'quote'), articles),
    ...(eventIds.length === 0 ? [] : eventsOf(timeline, eventIds, articles)),
  ]
  return placed.toSorted(byPlace).map(({ entry }) => entry)
}
