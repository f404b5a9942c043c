/** The modifiers in the names of keys, which have one order: `ctrl-alt-shift-up`. */

const ORDER = ['ctrl', 'alt', 'shift'] as const

export type Modifier = (typeof ORDER)[number]

export interface KeyParts {
  /** In their order, each once. */
  readonly modifiers: readonly Modifier[]
  /** The key without them. */
  readonly base: string
}

const PARTS = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/su

/** A name taken apart, whatever the order of its modifiers; `null` where one is named twice, or nothing but them. */
export const keyParts = (name: string): KeyParts | null => {
  const [, named = '', base = ''] = PARTS.exec(name) ?? []
  const modifiers = ORDER.filter((modifier) => named.includes(modifier))
  return base === '' || named.length !== nameOf(modifiers, '').length ? null : { modifiers, base }
}

/** The name of a key with modifiers, given in any order. */
export const nameOf = (modifiers: readonly Modifier[], base: string): string =>
  ORDER.filter((modifier) => modifiers.includes(modifier))
    .map((modifier) => `${modifier}-`)
    .join('') + base

/** Whether a key is pressed together with Alt. */
export const hasAlt = (name: string): boolean => keyParts(name)?.modifiers.includes('alt') === true

/** The name of a key with Alt. */
export const withAlt = (name: string): string => {
  const { modifiers, base } = keyParts(name) ?? { modifiers: [], base: name }
  return nameOf([...modifiers, 'alt'], base)
}
