/** What the search knows of each quote of a timeline, by its row. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Person } from '../model/person.ts'
import type { QuoteFacts } from './search-service.ts'

/** The date of the first event that holds each quote, by the quote's id. */
const datesOfQuotes = ({ events }: OpenTimeline): ReadonlyMap<string, string | null> => {
  const dates = new Map<string, string | null>()
  for (const event of events) for (const id of event.quotes) if (!dates.has(id)) dates.set(id, event.date)
  return dates
}

/** @throws Error, from the function it gives, for a row that is not there */
export const quoteFacts = (timeline: OpenTimeline): ((row: number) => QuoteFacts) => {
  const { quotes, events } = timeline
  const people = new Map<string, Person>(timeline.people.map((person) => [person.id, person]))
  const publishers = new Map(timeline.articles.map(({ id, publisher }) => [id, publisher]))
  let dates: ReadonlyMap<string, string | null> | undefined
  const dateOf = (row: number, id: string): string | null => {
    if (quotes.lookUp !== undefined) return events[quotes.lookUp.eventOf(row) ?? -1]?.date ?? null
    dates ??= datesOfQuotes(timeline)
    return dates.get(id) ?? null
  }
  const alsoOf = new Map<Person, readonly string[]>()
  const also = (person: Person | undefined): readonly string[] => {
    if (person === undefined) return []
    let names = alsoOf.get(person)
    if (names === undefined) {
      names = [...person.aliases, ...person.roles]
      alsoOf.set(person, names)
    }
    return names
  }
  return (row) => {
    const quote = quotes.at(row)
    if (quote === undefined) throw new Error(`no quote in row ${row} of ${quotes.length}`)
    return {
      text: quote.text,
      speaker: quote.speaker?.name ?? null,
      speakerIsAlso: quote.speaker === null ? [] : also(people.get(quote.speaker.id)),
      publisher: publishers.get(quote.article) ?? null,
      kind: quote.kind,
      date: quote.said ?? dateOf(row, quote.id),
      article: quote.article,
    }
  }
}
