/** What the search knows of each quote of a timeline, by its row. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Person } from '../model/person.ts'
import { eventFinder, inRow } from '../model/quote-list.ts'
import type { QuoteFacts } from './search-service.ts'

/** @throws Error, from the function it gives, for a row that is not there */
export const quoteFacts = (timeline: OpenTimeline): ((row: number) => QuoteFacts) => {
  const { quotes, events } = timeline
  const people = new Map<string, Person>(timeline.people.map((person) => [person.id, person]))
  const publishers = new Map(timeline.articles.map(({ id, publisher }) => [id, publisher]))
  const eventOf = eventFinder(timeline)
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
    const quote = inRow(quotes, row)
    return {
      text: quote.text,
      speaker: quote.speaker?.name ?? null,
      speakerIsAlso: quote.speaker === null ? [] : also(people.get(quote.speaker.id)),
      publisher: publishers.get(quote.article) ?? null,
      kind: quote.kind,
      date: quote.said ?? events[eventOf(row) ?? -1]?.date ?? null,
      article: quote.article,
    }
  }
}
