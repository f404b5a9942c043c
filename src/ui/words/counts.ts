/** Numbers of things in words: `1 event`, `1,204 quotes`. */

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

const PLURALS: Readonly<Record<string, string>> = { person: 'people' }

/** A number with its noun in the singular or plural. */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${count === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`

/** The number alone, thousands set off. */
export const number = grouped
