/**
 * Whom a headline means by the pronoun that opens it, where what stands before leaves no doubt: names of one person,
 * whose gender is not the other one.
 */
import type { Gender, NameMention } from '../people/mention.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Piece } from './headline-pieces.ts'

interface Pronoun {
  readonly gender: Gender
  /** What stands behind the name in its place. */
  readonly ending: string
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', ending: '' }],
  ['she', { gender: 'female', ending: '' }],
  ['his', { gender: 'male', ending: '’s' }],
  ['her', { gender: 'female', ending: '’s' }],
])

/** The one person of some names; `null` where there are several or none. */
export const onlyPerson = (
  names: readonly NameMention[],
  idOf: (name: NameMention) => string,
): NameMention | null => {
  const persons = names.filter(({ kind }) => kind === 'person')
  return new Set(persons.map(idOf)).size === 1 ? (persons[0] ?? null) : null
}

/** A person to be named, and what is known of their gender. */
export interface Meant {
  readonly name: string
  readonly gender: Gender | null
}

/** The pieces with the name of whom the pronoun at their beginning means. */
export const named = (tokens: Tokens, range: TokenRange, meant: Meant | null): readonly Piece[] => {
  const pronoun = PRONOUNS.get(tokens.words[range.from] ?? '')
  if (pronoun === undefined || meant === null || range.to - range.from < 2) return [range]
  if (meant.gender !== null && meant.gender !== pronoun.gender) return [range]
  return [meant.name + pronoun.ending, { from: range.from + 1, to: range.to }]
}
