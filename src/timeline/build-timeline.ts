/** Many parsed articles → one timeline: people joined by name, events in order of their dates. */
import { compareEdtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Person } from '../model/person.ts'
import type { Problem } from '../model/problem.ts'
import type { Quote } from '../model/quote.ts'
import type { Timeline } from '../model/timeline.ts'

const quoteId = (article: string, index: number): string => `${article}/q${index + 1}`

const quotesOf = ({ article, quotes }: ParsedArticle): Quote[] =>
  quotes.map((quote, index) => ({ id: quoteId(article.id, index), article: article.id, ...quote }))

const eventsOf = ({ article, events }: ParsedArticle): Event[] =>
  events.map((event, index) => ({
    id: `${article.id}/e${index + 1}`,
    date: event.date,
    dating: event.dating,
    headline: event.headline,
    mentions: [{ article: article.id, start: event.start, end: event.end }],
    people: event.people,
    quotes: event.quotes.map((quote) => quoteId(article.id, quote)),
  }))

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** People with the same id are one: the kind is that of the first, aliases and roles are collected. */
const joinPeople = (parsed: readonly ParsedArticle[]): Person[] => {
  const joined = new Map<string, Person>()
  for (const { people } of parsed)
    for (const person of people) {
      const known = joined.get(person.id)
      joined.set(
        person.id,
        known === undefined
          ? person
          : {
              ...known,
              aliases: union(known.aliases, person.aliases),
              roles: union(known.roles, person.roles),
            },
      )
    }
  return [...joined.values()]
}

/** Builds the timeline of a set of articles. @param problems what was wrong with the inputs themselves */
export const buildTimeline = (parsed: readonly ParsedArticle[], problems: readonly Problem[]): Timeline => {
  const events = parsed.flatMap(eventsOf)
  const inOrder = events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => compareEdtf(a.event.date, b.event.date) || a.index - b.index)
  return {
    format: 'onrecord timeline',
    version: 1,
    articles: parsed.map(({ article }) => article),
    people: joinPeople(parsed),
    quotes: parsed.flatMap(quotesOf),
    dates: parsed.flatMap(({ article, dates }) => dates.map((date) => ({ article: article.id, ...date }))),
    events: inOrder.map(({ event }) => event),
    problems: [...problems, ...parsed.flatMap((article) => article.problems)],
  }
}
