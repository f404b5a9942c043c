/** Joins the names of one article into people: a full name first, the surname after, titles and roles collected. */
import type { PersonKind } from '../../model/person.ts'
import { FORMS_OF_ADDRESS } from '../english/titles.ts'
import type { Gender, NameMention } from './mention.ts'
import { ShortNames, withoutArticle } from './short-names.ts'

/** A person while an article is read: what its mentions have told so far. */
export interface Figure {
  readonly name: string
  kind: PersonKind
  gender: Gender | null
  readonly aliases: string[]
  readonly roles: string[]
  readonly mentions: NameMention[]
}

/** A role is worth keeping when it says more than a form of address. */
const isRole = (role: string): boolean => !FORMS_OF_ADDRESS.has(role.toLowerCase().replace('.', ''))

const add = (list: string[], entry: string): void => {
  if (!list.includes(entry)) list.push(entry)
}

/** The full name that a short one stands for, or `null`. */
const fullNameOf = (mention: NameMention, before: ShortNames, anywhere: ShortNames): NameMention | null => {
  const short = withoutArticle(mention.name)
  // “de Vries” is short for Anneke de Vries.
  if (short.includes(' ') && !/^\p{Ll}/u.test(short)) return null
  const byPlace = (a: NameMention, b: NameMention): number => a.start - b.start
  return (
    [...before.fullNames(short, mention.gender, mention.role)].sort(byPlace).at(-1) ??
    [...anywhere.fullNames(short, mention.gender, mention.role)].sort(byPlace)[0] ??
    null
  )
}

/**
 * Resolves every name of an article. A short name means the last full name before it that ends (or begins) so and
 * is not of the other gender, else the first one after it.
 *
 * @param mentions in reading order
 */
export const figuresOf = (mentions: readonly NameMention[]): Map<NameMention, Figure> => {
  const anywhere = new ShortNames()
  for (const mention of [...mentions].reverse()) anywhere.add(mention)
  const before = new ShortNames()
  const figures = new Map<string, Figure>()
  const resolved = new Map<NameMention, Figure>()
  for (const mention of mentions) {
    const full = fullNameOf(mention, before, anywhere) ?? mention
    before.add(mention)
    const name = withoutArticle(full.name)
    const figure = figures.get(name) ?? {
      name,
      kind: full.kind,
      gender: null,
      aliases: [],
      roles: [],
      mentions: [],
    }
    figures.set(name, figure)
    if (mention.kind === 'person') figure.kind = 'person'
    figure.gender ??= mention.gender
    if (mention.name !== name) add(figure.aliases, mention.name)
    if (mention.role !== null && isRole(mention.role)) add(figure.roles, mention.role)
    figure.mentions.push(mention)
    resolved.set(mention, figure)
  }
  return resolved
}
