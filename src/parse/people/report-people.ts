/** The people of an article as they are reported: every figure, and whoever is quoted without a name. */
import { type Person, type PersonKind, personId } from '../../model/person.ts'
import type { Figure } from './people.ts'

interface Heard {
  readonly name: string
  readonly kind: PersonKind
  readonly figure: Figure | null
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
  for (const { name, kind, aliases, roles } of figures) add(name, kind, aliases, roles)
  for (const voice of heard) if (voice !== null && voice.figure === null) add(voice.name, voice.kind, [], [])
  return [...people.values()]
}
