/** Many parsed articles → one timeline: people, events and quotations joined across articles, in order of their dates. */
import { EVENT_STATUSES, type Event, type EventStatus } from '../model/event.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import type { Quote } from '../model/quote.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import type { Timeline } from '../model/timeline.ts'
import { inOrderOfDates } from './in-order-of-dates.ts'
import { joinTellings } from './join-events.ts'
import { type JoinedPeople, joinPeople } from './join-people.ts'
import { variantsAmong } from './link-quotes.ts'
import { type PartDone, stretchOf, UNTOLD } from './part-done.ts'
import { placeCollections } from './place-collections.ts'
import { spokesman } from './spokesman.ts'
import type { Telling } from './telling.ts'
import { tellingsOf } from './told-events.ts'

/** Making events comparable takes about so much of it, and so much is done once they are joined. */
const COMPARABLE = 0.5
const JOINED = 0.9

const quoteId = (article: string, index: number): string => `${article}/q${index + 1}`

/** The quotations that belong to an event, with the people of all articles; what is printed twice belongs to none. */
const quotesOf = (
  { article, quotes, events }: ParsedArticle,
  { personOf }: JoinedPeople,
): Omit<Quote, 'variantOf'>[] => {
  const told = new Set(events.flatMap((event) => event.quotes))
  return quotes.flatMap((quote, index) => {
    if (!told.has(index)) return []
    const person = quote.speaker === null ? undefined : personOf(quote.speaker.id)
    const speaker =
      quote.speaker === null || person === undefined
        ? quote.speaker
        : { ...quote.speaker, id: person.id, name: person.name }
    return [{ id: quoteId(article.id, index), article: article.id, ...quote, speaker }]
  })
}

/** What any telling reports has happened, and what any announces is more than expected. */
const statusOf = (tellings: readonly Telling[]): EventStatus =>
  EVENT_STATUSES.find((status) => tellings.some(({ event }) => event.status === status)) ?? 'reported'

/** One event from all its tellings. */
const eventOf = (tellings: readonly Telling[], parsed: readonly ParsedArticle[]): Event[] => {
  const best = spokesman(tellings)
  if (best === undefined) return []
  const ordered = [best, ...tellings.filter((telling) => telling !== best)]
  const articleId = (telling: Telling): string => parsed[telling.article]?.article.id ?? ''
  const number = parsed[best.article]?.events.indexOf(best.event) ?? 0
  return [
    {
      id: `${articleId(best)}/e${number + 1}`,
      date: best.event.date,
      dating: best.event.dating,
      status: statusOf(tellings),
      headline: best.event.headline,
      mentions: ordered.map((telling) => ({
        article: articleId(telling),
        start: telling.event.start,
        end: telling.event.end,
        date: telling.event.date,
        basis: telling.event.dating.basis,
        status: telling.event.status,
      })),
      people: [...new Set(ordered.flatMap(({ people }) => people))],
      quotes: tellings.flatMap((telling) =>
        telling.event.quotes.map((quote) => quoteId(articleId(telling), quote)),
      ),
    },
  ]
}

/** For each quotation of an event that is a variant of another one, that other one. */
const variantsIn = (
  events: readonly Event[],
  quotes: readonly Omit<Quote, 'variantOf'>[],
): ReadonlyMap<string, string> => {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  return new Map(
    events.flatMap((event) => [...variantsAmong(event.quotes.flatMap((id) => byId.get(id) ?? []))]),
  )
}

/** The quotes of an event with each variant behind its fullest printing. */
const variantsBehind = (event: Event, variants: ReadonlyMap<string, string>): Event => {
  const behind = new Map<string, string[]>()
  for (const id of event.quotes) if (!variants.has(id)) behind.set(id, [id])
  for (const id of event.quotes) behind.get(variants.get(id) ?? '')?.push(id)
  return { ...event, quotes: [...behind.values()].flat() }
}

/**
 * Builds the timeline of a set of articles, and of collections of quotations beside them.
 *
 * @param problems what was wrong with the inputs themselves
 * @param partDone is told how far it is, again and again
 */
export const buildTimeline = (
  parsed: readonly ParsedArticle[],
  problems: readonly Problem[],
  collections: readonly QuoteCollection[] = [],
  partDone: PartDone = UNTOLD,
): Timeline => {
  const people = joinPeople(parsed)
  const tellings = tellingsOf(parsed, people, stretchOf(partDone, 0, COMPARABLE))
  partDone(COMPARABLE)
  const events = joinTellings(tellings).flatMap((group) => eventOf(group, parsed))
  partDone(JOINED)
  const quotes = parsed.flatMap((article) => quotesOf(article, people))
  const variants = variantsIn(events, quotes)
  const placed = placeCollections(
    collections,
    people,
    quotes.map(({ id }) => id),
  )
  return {
    format: 'onrecord timeline',
    version: 1,
    articles: [...parsed.map(({ article }) => article), ...placed.articles],
    people: placed.people,
    quotes: [
      ...quotes.map((quote) => ({ ...quote, variantOf: variants.get(quote.id) ?? null })),
      ...placed.quotes,
    ],
    dates: parsed.flatMap(({ article, dates }) => dates.map((date) => ({ article: article.id, ...date }))),
    events: inOrderOfDates([...events.map((event) => variantsBehind(event, variants)), ...placed.events]),
    problems: [...problems, ...parsed.flatMap((article) => article.problems), ...placed.problems],
  }
}
