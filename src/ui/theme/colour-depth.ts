/** How many colours a terminal has, by its environment, and how one of ours is asked for. */

/** None, the terminal's own 16, a cube of 256, or any. */
export type ColourDepth = 'none' | '16' | '256' | 'true'

type Environment = Readonly<Record<string, string | undefined>>

const FORCED: Readonly<Record<string, ColourDepth>> = { 0: 'none', 1: '16', 2: '256', 3: 'true' }

/** `NO_COLOR` (https://no-color.org) comes first; then `FORCE_COLOR`, `COLORTERM`, `TERM`. */
export const colourDepth = ({ NO_COLOR, FORCE_COLOR, COLORTERM, TERM }: Environment): ColourDepth => {
  if ((NO_COLOR ?? '') !== '') return 'none'
  const forced = FORCED[FORCE_COLOR ?? '']
  if (forced !== undefined) return forced
  if (TERM === 'dumb') return 'none'
  if (/^(?:truecolor|24bit)$/i.test(COLORTERM ?? '')) return 'true'
  return /256/.test(TERM ?? '') ? '256' : '16'
}

/** The parts of `#rrggbb`, each from 0 to 255. */
export const partsOf = (hex: string): readonly [red: number, green: number, blue: number] => {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

const CUBE = [0, 95, 135, 175, 215, 255]

const nearest = (value: number): number =>
  CUBE.reduce(
    (best, level, at) => (Math.abs(level - value) < Math.abs((CUBE[best] ?? 0) - value) ? at : best),
    0,
  )

/** What switches the colour on, as the numbers of an SGR sequence. */
export const colourCode = (hex: string, depth: '256' | 'true'): string => {
  const [red, green, blue] = partsOf(hex)
  if (depth === 'true') return `38;2;${red};${green};${blue}`
  return `38;5;${16 + 36 * nearest(red) + 6 * nearest(green) + nearest(blue)}`
}
