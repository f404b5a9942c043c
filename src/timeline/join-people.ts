/**
 * One person across articles: “Mr Corbyn” in one is the Jeremy Corbyn of the others, where only one full name of
 * all articles ends so. Where two share a surname it names neither.
 */
import type { ParsedArticle } from '../model/parsed-article.ts'
import { type Person, personId } from '../model/person.ts'

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** For each surname the ids of those whose full name ends so. */
const bySurname = (people: Iterable<Person>): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { id, kind, name } of people) {
    if (kind !== 'person' || !name.includes(' ')) continue
    const surname = lastWord(name)
    const ids = found.get(surname)
    if (ids === undefined) found.set(surname, new Set([id]))
    else ids.add(id)
  }
  return found
}

/** Ids of people who are somebody else's under another name, and whose. */
const sameAs = (all: readonly Person[]): Map<string, string> => {
  const surnames = bySurname(all)
  const same = new Map<string, string>()
  for (const { id, kind, name } of all) {
    const ids = name.includes(' ') || kind === 'unnamed' ? undefined : surnames.get(name)
    const [only] = ids ?? []
    if (ids?.size === 1 && only !== undefined && only !== id) same.set(id, only)
  }
  return same
}

const joined = (known: Person | undefined, person: Person, id: string): Person => {
  if (known === undefined) return { ...person, id }
  const aliases = person.name === known.name ? person.aliases : [person.name, ...person.aliases]
  return {
    ...known,
    kind: known.kind === 'person' || person.kind === 'person' ? 'person' : known.kind,
    aliases: union(known.aliases, aliases).filter((alias) => alias !== known.name),
    roles: union(known.roles, person.roles),
  }
}

export interface JoinedPeople {
  readonly people: readonly Person[]
  /** The person that an id of any article stands for. */
  readonly personOf: (id: string) => Person | undefined
}

/** Joins the people of all articles. Full names come before the short ones that mean them. */
export const joinPeople = (parsed: readonly ParsedArticle[]): JoinedPeople => {
  const all = parsed.flatMap(({ people }) => people)
  const same = sameAs(all)
  const idOf = (id: string): string => same.get(id) ?? id
  const people = new Map<string, Person>()
  for (const person of [...all.filter(({ id }) => !same.has(id)), ...all.filter(({ id }) => same.has(id))]) {
    const id = idOf(person.id)
    people.set(id, joined(people.get(id), person, id))
  }
  return { people: [...people.values()], personOf: (id) => people.get(idOf(id)) ?? people.get(personId(id)) }
}
