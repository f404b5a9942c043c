/** The single words that may stand for somebody's full name: the surname, and a first name that is known as one. */
import { isFirstName } from '../english/first-names.ts'
import type { Gender, NameMention } from './mention.ts'

/** A name without its article and “Jr”. */
export const withoutArticle = (name: string): string => name.replace(/^The /, '').replace(/,? [JS]r\.?$/, '')

const shortNamesOf = (mention: NameMention): readonly string[] => {
  const name = withoutArticle(mention.name)
  if (!name.includes(' ') || mention.kind === 'organisation') return []
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const first = firstName(name)
  const withParticle = /^\S+ (\p{Ll}.*)$/u.exec(name)?.[1]
  const shorts = withParticle === undefined ? [surname] : [surname, withParticle]
  return isFirstName(first.toLowerCase()) ? [...shorts, first] : shorts
}

/** How knights and dames are addressed: by their first name, whatever it is. */
const HONOURED = /\b(?:sir|dame)$/i

const firstName = (name: string): string => name.slice(0, name.indexOf(' '))

/** “Sir Keir”, “Dame Ann”: looked up apart, since a first name alone means nobody unless it is known as one. */
const honoured = (first: string): string => `Sir ${first}`

/** Full names by what they may be called, one for each gender: none is looked at twice for a short name. */
export class ShortNames {
  readonly #full = new Map<string, Map<Gender | null, NameMention>>()

  /** Notes a full name; of several with one short name and gender, the last that was added is kept. */
  add(mention: NameMention): void {
    const name = withoutArticle(mention.name)
    const honours = name.includes(' ') ? [honoured(firstName(name))] : []
    for (const short of [...shortNamesOf(mention), ...honours]) {
      const known = this.#full.get(short)
      if (known === undefined) this.#full.set(short, new Map([[mention.gender, mention]]))
      else known.set(mention.gender, mention)
    }
  }

  /** The full names that a short one may stand for; those of the other gender are left out. */
  fullNames(short: string, gender: Gender | null, role: string | null): readonly NameMention[] {
    const isHonoured = role !== null && HONOURED.test(role)
    const known =
      (this.#full.get(short) ?? (isHonoured ? this.#full.get(honoured(short)) : undefined))?.values() ?? []
    return [...known].filter((full) => full.gender === null || gender === null || full.gender === gender)
  }
}
