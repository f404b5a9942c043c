/** Collections of quotations → their part of a timeline, beside that of the articles: with the same people, and ids that nothing else has. */
import type { Article } from '../model/article.ts'
import type { Event } from '../model/event.ts'
import { createFreeIds, type FreeIds } from '../model/free-ids.ts'
import type { FoundEvent } from '../model/parsed-article.ts'
import type { Person } from '../model/person.ts'
import type { Problem } from '../model/problem.ts'
import type { Quote } from '../model/quote.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import { type JoinedPeople, joinedPerson } from './join-people.ts'
import { parseCollection } from './parse-collection.ts'

/** What collections add to a timeline. */
export interface PlacedCollections {
  readonly articles: readonly Article[]
  /** Those of the articles too, with the names that collections give them. */
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly events: readonly Event[]
  readonly problems: readonly Problem[]
}

/** Free ids for the quotations of a collection, and what to say where they are not the ones that were given. */
const idsOf = (
  { id, file, quotations }: QuoteCollection,
  freeId: FreeIds,
): { readonly ids: readonly string[]; readonly problems: readonly Problem[] } => {
  const renamed: (readonly [wanted: string, free: string])[] = []
  const ids = quotations.map((quotation, at) => {
    const wanted = quotation.id ?? `${id}/q${at + 1}`
    const free = freeId(wanted)
    if (free !== wanted) renamed.push([wanted, free])
    return free
  })
  const [first] = renamed
  if (first === undefined) return { ids, problems: [] }
  const [wanted, free] = first
  // One collection may repeat the ids of another, to the last: that is one thing to say.
  const more = renamed.length === 1 ? '' : `, and ${renamed.length - 1} more so`
  const reason = `id "${wanted}" is taken; the quotation was read as "${free}"${more}`
  return { ids, problems: [{ where: file ?? 'standard input', code: 'duplicate-id', reason }] }
}

const eventOf = (
  { start, end, date, dating, status, headline, people, quotes }: FoundEvent,
  number: number,
  article: string,
  ids: readonly string[],
): Event => ({
  id: `${article}/e${number}`,
  date,
  dating,
  status,
  headline,
  mentions: [{ article, start, end, date, basis: dating.basis, status }],
  people,
  quotes: quotes.flatMap((at) => ids[at] ?? []),
})

/**
 * Makes articles, quotes and events of collections. A speaker is the person of the articles who has the same id.
 *
 * @param quoteIds the ids of the quotes of the articles
 */
export const placeCollections = (
  collections: readonly QuoteCollection[],
  { people, personOf }: JoinedPeople,
  quoteIds: readonly string[],
): PlacedCollections => {
  const persons = new Map(people.map((person) => [person.id, person]))
  const freeId = createFreeIds(quoteIds)
  const placed = collections.map((collection) => {
    const parsed = parseCollection(collection)
    const idIn = new Map(parsed.people.map(({ id }) => [id, personOf(id)?.id ?? id]))
    for (const person of parsed.people) {
      const id = idIn.get(person.id) ?? person.id
      const known = persons.get(id)
      // An article may know a party for what it is; a collection has no more than names.
      persons.set(id, { ...joinedPerson(known, person, id), kind: known?.kind ?? person.kind })
    }
    const { ids, problems } = idsOf(collection, freeId)
    return { ...parsed, idIn, ids, problems }
  })
  return {
    articles: placed.map(({ article }) => article),
    people: [...persons.values()],
    quotes: placed.flatMap(({ article, quotes, idIn, ids }) => {
      const speakers = new Map(
        [...idIn].map(([own, id]) => [own, { id, name: persons.get(id)?.name ?? own, mention: null }]),
      )
      return quotes.map(
        (quote, at): Quote => ({
          id: ids[at] ?? '',
          article: article.id,
          kind: quote.kind,
          text: quote.text,
          segments: quote.segments,
          cue: null,
          speaker: quote.speaker === null ? null : (speakers.get(quote.speaker.id) ?? quote.speaker),
          said: quote.said,
          variantOf: null,
        }),
      )
    }),
    events: placed.flatMap(({ article, events, idIn, ids }) =>
      events.map((event, at) => {
        const found = { ...event, people: event.people.map((id) => idIn.get(id) ?? id) }
        return eventOf(found, at + 1, article.id, ids)
      }),
    ),
    problems: placed.flatMap(({ problems }) => problems),
  }
}
