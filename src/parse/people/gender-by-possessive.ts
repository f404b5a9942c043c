/** “Kowalczyk described how her crews …”: the pronoun behind a name in its sentence tells the gender that the name does not. */
import { PARTY_NAMES } from '../english/titles.ts'
import type { TextDocument } from '../text/document.ts'
import type { Gender, NameMention } from './mention.ts'
import type { Figure } from './people.ts'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['her', 'female'],
  ['herself', 'female'],
  ['his', 'male'],
  ['himself', 'male'],
])
const FARTHEST = 10
const ENDS = new Set(['.', '?', '!', ';', '“', '”', '"'])

/** The first such pronoun behind a name, where no other name comes between; `null` where none stands there. */
const genderBehind = ({ tokens }: TextDocument, { to }: NameMention, nextName: number): Gender | null => {
  for (let at = to; at < Math.min(tokens.count, to + FARTHEST, nextName); at++) {
    const word = tokens.words[at] ?? ''
    if (ENDS.has(word)) return null
    const gender = PRONOUNS.get(word)
    if (gender !== undefined) return gender
  }
  return null
}

/** A surname alone, which the article gives no other clue to, counts as that of an organisation until a pronoun tells. */
const mayBePerson = ({ kind, name }: Figure): boolean =>
  kind === 'person' ||
  (kind === 'organisation' &&
    !name.includes(' ') &&
    name !== name.toUpperCase() &&
    !PARTY_NAMES.has(name.toLowerCase()))

/** Gives a gender to people without one, where all such pronouns behind their names agree. @param names in reading order */
export const addGenders = (
  document: TextDocument,
  names: readonly NameMention[],
  figures: ReadonlyMap<NameMention, Figure>,
): void => {
  const told = new Map<Figure, Set<Gender>>()
  for (const [index, name] of names.entries()) {
    const figure = figures.get(name)
    if (figure === undefined || figure.gender !== null || !mayBePerson(figure)) continue
    const gender = genderBehind(document, name, names[index + 1]?.from ?? Number.POSITIVE_INFINITY)
    if (gender !== null) told.set(figure, (told.get(figure) ?? new Set()).add(gender))
  }
  for (const [figure, genders] of told) {
    const [only] = genders
    if (genders.size !== 1 || only === undefined) continue
    figure.gender = only
    figure.kind = 'person'
  }
}
