/** Numbers of things in words: `1 event`, `1,204 quotes`. */

/** The number alone, thousands set off. */
export const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

const PLURALS: Readonly<Record<string, string>> = { person: 'people' }

/** A number with its noun in the singular or plural. */
export const counted = (count: number, noun: string): string =>
  `${number(count)} ${count === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`

/** The number in at most so many columns: `1,204`, or `1.2M` where that is too long. */
export const shortNumber = (count: number, columns: number): string => {
  const whole = number(count)
  if (whole.length <= columns) return whole
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${(count / 1e6).toFixed(1)}M`
}
