/**
 * One person across articles: “Mr Corbyn” in one is the Jeremy Corbyn of the others, where only one full name of
 * all articles ends so. Where two share a surname it names neither. A full name that is one letter from another of
 * the same first name, which more articles print, is that one misspelt.
 */
import type { ParsedArticle } from '../model/parsed-article.ts'
import { type Person, personId } from '../model/person.ts'
import { isOneSlip } from './one-slip.ts'

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** For each surname the ids of those whose full name ends so. */
const bySurname = (
  people: Iterable<Person>,
  slips: ReadonlyMap<string, string>,
): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { id, kind, name } of people) {
    if (kind !== 'person' || !name.includes(' ') || slips.has(id)) continue
    const surname = lastWord(name)
    const ids = found.get(surname)
    if (ids === undefined) found.set(surname, new Set([id]))
    else ids.add(id)
  }
  return found
}

/** For each misspelt full name the id of the one it stands for: the same first name, and the surname that most have. */
const misspelt = (all: readonly Person[]): Map<string, string> => {
  const counts = new Map<string, number>()
  const byFirstName = new Map<string, Set<string>>()
  for (const { id, kind, name } of all) {
    if (kind !== 'person' || !name.includes(' ')) continue
    counts.set(id, (counts.get(id) ?? 0) + 1)
    const first = name.split(' ', 1)[0] ?? name
    const ids = byFirstName.get(first)
    if (ids === undefined) byFirstName.set(first, new Set([id]))
    else ids.add(id)
  }
  const same = new Map<string, string>()
  for (const ids of byFirstName.values())
    for (const id of ids)
      for (const other of ids)
        if ((counts.get(other) ?? 0) > (counts.get(id) ?? 0) && isOneSlip(id, other)) same.set(id, other)
  return same
}

/** “the Labour leader” of one article: the one person whom the articles give that role. */
const inRole = (all: readonly Person[]): Map<string, string> => {
  const holders = new Map<string, Set<string>>()
  for (const { id, kind, roles } of all)
    if (kind === 'person')
      for (const role of roles) {
        const key = role.toLowerCase()
        const ids = holders.get(key)
        if (ids === undefined) holders.set(key, new Set([id]))
        else ids.add(id)
      }
  const found = new Map<string, string>()
  for (const { id, kind, name } of all) {
    if (kind !== 'unnamed' || !/^the \S+ \S/i.test(name)) continue
    const ids = holders.get(name.replace(/^the /i, '').toLowerCase())
    const [only] = ids ?? []
    if (ids?.size === 1 && only !== undefined) found.set(id, only)
  }
  return found
}

/** Ids of people who are somebody else's under another name, and whose. */
const sameAs = (all: readonly Person[]): Map<string, string> => {
  const same = misspelt(all)
  for (const [id, holder] of inRole(all)) same.set(id, holder)
  const surnames = bySurname(all, same)
  for (const { id, kind, name } of all) {
    const ids = name.includes(' ') || kind === 'unnamed' ? undefined : surnames.get(name)
    const [only] = ids ?? []
    if (ids?.size === 1 && only !== undefined && only !== id) same.set(id, only)
  }
  return same
}

/** One person from two printings, under an id; the first one's name stays. */
export const joinedPerson = (known: Person | undefined, person: Person, id: string): Person => {
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
  // “the Labour leader” is Mr Corbyn, who is Jeremy Corbyn: no chain is longer than the ways to be the same.
  const idOf = (id: string): string => {
    let found = id
    for (let step = 0; step < 3; step++) found = same.get(found) ?? found
    return found
  }
  const people = new Map<string, Person>()
  for (const person of [...all.filter(({ id }) => !same.has(id)), ...all.filter(({ id }) => same.has(id))]) {
    const id = idOf(person.id)
    people.set(id, joinedPerson(people.get(id), person, id))
  }
  return { people: [...people.values()], personOf: (id) => people.get(idOf(id)) ?? people.get(personId(id)) }
}
