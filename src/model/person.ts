/** `unnamed` sources keep the words the article uses for them: “a Labour spokesman”. */
export const PERSON_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const

export type PersonKind = (typeof PERSON_KINDS)[number]

/** A person, an organisation or a group that articles name or quote. */
export interface Person {
  /** The canonical name in kebab case: `jeremy-corbyn`. */
  readonly id: string
  readonly kind: PersonKind
  readonly name: string
  /** Other names the articles use, in order of first appearance: `Corbyn`, `Mr Corbyn`. */
  readonly aliases: readonly string[]
  /** Titles and offices beside the name: `Labour leader`. */
  readonly roles: readonly string[]
}

/**
 * A person's id from the canonical name: letters and digits of any script in lower case, joined by hyphens.
 * Names without a letter or digit give `unknown`.
 */
export const personId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unknown'
