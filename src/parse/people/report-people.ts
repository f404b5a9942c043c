/** The people of an article as they are reported: every figure, and whoever is quoted without a name. */
import { type Person, type PersonKind, personId } from '../../model/person.ts'
import { ORGANISATION_WORDS } from '../english/titles.ts'
import type { Figure } from './people.ts'

interface Heard {
  readonly name: string
  readonly kind: PersonKind
  readonly figure: Figure | null
}

const ACRONYM = /^[A-Z]{2,6}$/

/**
 * Whether a capitalised name is that of a person or an organisation, as far as the article shows: by a title, an
 * office, a first name, the name of a body. Places and things have capitals too, and speak for nobody.
 */
const isSomebody = ({ name, kind, gender, roles, mentions }: Figure): boolean => {
  if (kind === 'person')
    return gender !== null || roles.length > 0 || mentions.some(({ role }) => role !== null)
  const words = name.toLowerCase().split(' ')
  return words.some((word) => ORGANISATION_WORDS.has(word)) || ACRONYM.test(name)
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** People in order of their first mention, unnamed sources last; names that give the same id are one. */
export const reportPeople = (figures: Iterable<Figure>, heard: readonly (Heard | null)[]): Person[] => {
  const people = new Map<string, Person>()
  const add = (
    name: string,
    kind: PersonKind,
    aliases: readonly string[],
    roles: readonly string[],
  ): void => {
    const id = personId(name)
    const known = people.get(id)
    people.set(id, {
      id,
      kind: known?.kind ?? kind,
      name: known?.name ?? name,
      aliases: union(known?.aliases ?? [], aliases),
      roles: union(known?.roles ?? [], roles),
    })
  }
  const speakers = new Set(heard.flatMap((voice) => voice?.figure ?? []))
  // A label, “SMITH:”, looks like an acronym among the figures: whoever speaks under it is a person.
  for (const voice of heard)
    if (voice?.figure === null && voice.kind === 'person') add(voice.name, voice.kind, [], [])
  for (const figure of figures)
    if (speakers.has(figure) || isSomebody(figure))
      add(figure.name, figure.kind, figure.aliases, figure.roles)
  for (const voice of heard) if (voice !== null && voice.figure === null) add(voice.name, voice.kind, [], [])
  return [...people.values()]
}
