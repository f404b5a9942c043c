/** What the search knows of each quote of a timeline, in the order of its rows. */
import type { Timeline } from '../model/timeline.ts'
import type { QuoteFacts } from './search-service.ts'

export function* factsOfQuotes(timeline: Timeline): Generator<QuoteFacts> {
  const people = new Map(timeline.people.map((person) => [person.id, person]))
  const articles = new Map(timeline.articles.map((article) => [article.id, article]))
  const dates = new Map<string, string | null>()
  for (const event of timeline.events)
    for (const id of event.quotes) if (!dates.has(id)) dates.set(id, event.date)
  for (const quote of timeline.quotes) {
    const person = quote.speaker === null ? undefined : people.get(quote.speaker.id)
    yield {
      text: quote.text,
      speaker: quote.speaker?.name ?? null,
      speakerIsAlso: person === undefined ? [] : [...person.aliases, ...person.roles],
      publisher: articles.get(quote.article)?.publisher ?? null,
      kind: quote.kind,
      date: quote.said ?? dates.get(quote.id) ?? null,
      article: quote.article,
    }
  }
}
