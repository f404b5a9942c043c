/** Chosen quotes and events, an event with its quotes, and all that surrounds them, in the order of their timeline. */
import type { Article } from '../model/article.ts'
import type { Chosen } from '../model/chosen.ts'
import { articlesTelling, type Event } from '../model/event.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { eventFinder, inRow, quoteFinder, rowFinder } from '../model/quote-list.ts'
import { fullHeadline } from './full-headline.ts'

export interface FoundQuote {
  readonly kind: 'quote'
  readonly quote: Quote
  /** Where it stands. */
  readonly article: Article | null
  /** The event that it is told in: one that was chosen, else the first. */
  readonly event: Event | null
  /** Whether it stands behind that event, which was chosen. */
  readonly isOfEvent: boolean
}

export interface FoundEvent {
  readonly kind: 'event'
  /** Its headline is whole. */
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

/** What is looked up in a timeline. */
interface Finder {
  readonly timeline: OpenTimeline
  readonly articleOf: (id: string) => Article | undefined
  readonly quoteOf: (id: string) => Quote | undefined
}

const whole = (event: Event, { articleOf, quoteOf }: Finder): Event => ({
  ...event,
  headline: fullHeadline(event, { textOf: (id) => articleOf(id)?.text, quoteOf }),
})

const quotesAlone = (finder: Finder, ids: readonly string[]): readonly Placed[] => {
  const { timeline, articleOf } = finder
  const { quotes, events } = timeline
  const rowOf = rowFinder(timeline)
  const eventOf = eventFinder(timeline)
  return ids.flatMap((id) => {
    const row = rowOf(id)
    if (row === undefined) return []
    const quote = inRow(quotes, row)
    const eventPlace = eventOf(row)
    const event = eventPlace === undefined ? undefined : events[eventPlace]
    return [
      {
        entry: {
          kind: 'quote',
          quote,
          article: articleOf(quote.article) ?? null,
          event: event === undefined ? null : whole(event, finder),
          isOfEvent: false,
        },
        // What no event tells stands behind all that one does.
        place: [eventPlace ?? events.length, event?.quotes.indexOf(id) ?? 0, row],
      },
    ]
  })
}

/** The quotes of an event with their places in it; of several printings of the same words the fullest. */
const quotesOf = ({ quotes }: Event, { quoteOf }: Finder): readonly (readonly [number, Quote])[] => {
  const ids = new Set(quotes)
  return quotes.flatMap((id, at) => {
    const quote = quoteOf(id)
    const isThere = quote === undefined || (quote.variantOf !== null && ids.has(quote.variantOf))
    return isThere ? [] : [[at, quote]]
  })
}

const eventsWithQuotes = (finder: Finder, ids: ReadonlySet<string>): readonly Placed[] => {
  const { timeline, articleOf } = finder
  const told = new Set<string>()
  return timeline.events.flatMap((event, place): readonly Placed[] => {
    if (!ids.has(event.id)) return []
    const full = whole(event, finder)
    const articles = articlesTelling(event).flatMap((id) => articleOf(id) ?? [])
    const quotes = quotesOf(event, finder).flatMap(([at, quote]): readonly Placed[] => {
      if (told.has(quote.id)) return []
      told.add(quote.id)
      const article = articleOf(quote.article) ?? null
      const entry: FoundQuote = { kind: 'quote', quote, article, event: full, isOfEvent: true }
      return [{ entry, place: [place, at, 0] }]
    })
    return [{ entry: { kind: 'event', event: full, articles }, place: [place, -1, -1] }, ...quotes]
  })
}

/**
 * What was chosen, each once, an event before its quotes, which come along with it; ids that the timeline has not are
 * passed over.
 */
export const chosenInOrder = (timeline: OpenTimeline, chosen: readonly Chosen[]): readonly FoundEntry[] => {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]))
  const finder = { timeline, articleOf: (id: string) => articles.get(id), quoteOf: quoteFinder(timeline) }
  const eventIds = new Set(idsOf(chosen, 'event'))
  const withEvents = eventIds.size === 0 ? [] : eventsWithQuotes(finder, eventIds)
  const there = new Set(withEvents.flatMap(({ entry }) => (entry.kind === 'quote' ? [entry.quote.id] : [])))
  const alone = quotesAlone(
    finder,
    idsOf(chosen, 'quote').filter((id) => !there.has(id)),
  )
  return [...withEvents, ...alone].toSorted(byPlace).map(({ entry }) => entry)
}
