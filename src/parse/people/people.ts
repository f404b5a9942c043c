/** Joins the mentions of one article into people: a full name first, the surname after, titles and roles collected. */
import { type Person, type PersonKind, personId } from '../../model/person.ts'
import { FORMS_OF_ADDRESS } from '../english/titles.ts'
import type { Mention } from './mention.ts'

export interface PeopleOfArticle {
  readonly people: readonly Person[]
  /** The person a mention of a name means. */
  readonly personOf: (mention: Mention) => Person
}

interface Gathered {
  readonly name: string
  kind: PersonKind
  readonly aliases: string[]
  readonly roles: string[]
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const withoutArticle = (name: string): string => name.replace(/^The /, '')

/** A role is worth keeping when it says more than a form of address. */
const isRole = (role: string): boolean => !FORMS_OF_ADDRESS.has(role.toLowerCase().replace('.', ''))

const add = (list: string[], entry: string): void => {
  if (!list.includes(entry)) list.push(entry)
}

/** Resolves every name of an article. A surname means the last full name before it that ends so, else the first after it. */
export const peopleOf = (mentions: readonly Mention[]): PeopleOfArticle => {
  const gathered = new Map<string, Gathered>()
  const fullNames = mentions.filter((mention) => mention.name.includes(' '))
  const resolved = new Map<Mention, Gathered>()

  for (const mention of mentions) {
    const full = mention.name.includes(' ')
      ? mention
      : (fullNames.findLast(
          (other) => other.start < mention.start && lastWord(other.name) === mention.name,
        ) ??
        fullNames.find((other) => lastWord(other.name) === mention.name) ??
        mention)
    const key = withoutArticle(full.name)
    const known = gathered.get(key) ?? { name: key, kind: full.kind, aliases: [], roles: [] }
    gathered.set(key, known)
    if (mention.kind === 'person') known.kind = 'person'
    if (mention.name !== key) add(known.aliases, mention.name)
    if (mention.role !== null && isRole(mention.role)) add(known.roles, mention.role)
    resolved.set(mention, known)
  }

  const people = new Map<Gathered, Person>()
  for (const entry of gathered.values()) people.set(entry, { id: personId(entry.name), ...entry })
  const personOf = (mention: Mention): Person => {
    const entry = resolved.get(mention)
    const person = entry === undefined ? undefined : people.get(entry)
    return (
      person ?? { id: personId(mention.name), kind: mention.kind, name: mention.name, aliases: [], roles: [] }
    )
  }
  return { people: [...people.values()], personOf }
}
