/** Joins the names of one article into people: a full name first, the surname after, titles and roles collected. */
import type { PersonKind } from '../../model/person.ts'
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../english/first-names.ts'
import { FORMS_OF_ADDRESS } from '../english/titles.ts'
import type { Gender, NameMention } from './mention.ts'

/** A person while an article is read: what its mentions have told so far. */
export interface Figure {
  readonly name: string
  kind: PersonKind
  gender: Gender | null
  readonly aliases: string[]
  readonly roles: string[]
  readonly mentions: NameMention[]
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const firstWord = (name: string): string => (name.split(' ', 1)[0] ?? name).toLowerCase()
const withoutArticle = (name: string): string => name.replace(/^The /, '').replace(/,? [JS]r\.?$/, '')

/** A role is worth keeping when it says more than a form of address. */
const isRole = (role: string): boolean => !FORMS_OF_ADDRESS.has(role.toLowerCase().replace('.', ''))

const add = (list: string[], entry: string): void => {
  if (!list.includes(entry)) list.push(entry)
}

const contradict = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b

/** The full names of an article by the single words that may stand for them later. */
const byShortName = (mentions: readonly NameMention[]): Map<string, NameMention[]> => {
  const found = new Map<string, NameMention[]>()
  const note = (key: string, mention: NameMention): void => {
    const list = found.get(key)
    if (list === undefined) found.set(key, [mention])
    else list.push(mention)
  }
  for (const mention of mentions) {
    const name = withoutArticle(mention.name)
    if (!name.includes(' ')) continue
    note(lastWord(name), mention)
    const first = firstWord(name)
    if (FEMALE_FIRST_NAMES.has(first) || MALE_FIRST_NAMES.has(first))
      note(name.split(' ', 1)[0] ?? name, mention)
  }
  return found
}

/**
 * Resolves every name of an article. A short name means the last full name before it that ends (or begins) so and
 * is not of the other gender, else the first one after it.
 */
export const figuresOf = (mentions: readonly NameMention[]): Map<NameMention, Figure> => {
  const fullNames = byShortName(mentions)
  const figures = new Map<string, Figure>()
  const resolved = new Map<NameMention, Figure>()
  for (const mention of mentions) {
    const short = withoutArticle(mention.name)
    const candidates = (short.includes(' ') ? [] : (fullNames.get(short) ?? [])).filter(
      (full) => !contradict(full.gender, mention.gender) && full !== mention,
    )
    const full = candidates.findLast((other) => other.start < mention.start) ?? candidates[0] ?? mention
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
