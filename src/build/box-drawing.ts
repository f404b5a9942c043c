/**
 * Lines and blocks as shapes: fonts draw them shorter than a picture's rows are high, which leaves gaps. Each is
 * given in a cell of 1 by 1, from its top left corner.
 */

/** A filled rectangle: `[x, y, width, height]`. */
export type Shape = readonly [number, number, number, number]

/** How heavy the arms from the middle of a cell are, 0 none, 1 light, 2 heavy: left, right, up, down. */
const ARMS: Readonly<Record<string, string>> = {
  '─': '1100',
  '━': '2200',
  '│': '0011',
  '┃': '0022',
  '┌': '0101',
  '┐': '1001',
  '└': '0110',
  '┘': '1010',
  '├': '0111',
  '┤': '1011',
  '┬': '1101',
  '┴': '1110',
  '┼': '1111',
  '┭': '2101',
  '┮': '1201',
  '┯': '2201',
  '┵': '2110',
  '┶': '1210',
  '┷': '2210',
  '┝': '0211',
  '┥': '2011',
  '┠': '0122',
  '┨': '1022',
  '╼': '1200',
  '╾': '2100',
}

const LIGHT = 0.13
const HEAVY = 0.3
/** A cell is about twice as high as wide; a line is to look as thick either way. */
const ASPECT = 0.5

const thickness = (weight: string | undefined): number =>
  weight === '2' ? HEAVY : weight === '1' ? LIGHT : 0

/** One bar where both arms weigh the same: two would show a seam. */
const bars = (before: number, after: number): readonly (readonly [number, number, number])[] =>
  before === after
    ? [[0, 1, before]]
    : [
        [0, 0.5, before],
        [0.5, 0.5, after],
      ]

const arms = (weights: string): readonly Shape[] => {
  const [left = 0, right = 0, up = 0, down = 0] = [...weights].map(thickness)
  const across = bars(left, right).map(([from, length, size]): Shape => {
    const high = size * ASPECT
    return [from, 0.5 - high / 2, length, high]
  })
  const upright = bars(up, down).map(([from, length, size]): Shape => [0.5 - size / 2, from, size, length])
  return [...across, ...upright].filter(([, , width, height]) => width > 0 && height > 0)
}

/** The shapes of a box-drawing or block character; `null` for any other. */
export const boxShapes = (character: string): readonly Shape[] | null => {
  const weights = ARMS[character]
  if (weights !== undefined) return arms(weights)
  const code = character.codePointAt(0) ?? 0
  // █▉▊▋▌▍▎▏: eight eighths from the left to one.
  if (code >= 0x2588 && code <= 0x258f) return [[0, 0, (0x2590 - code) / 8, 1]]
  // ▁▂▃▄▅▆▇: one eighth from below to seven.
  if (code >= 0x2581 && code <= 0x2587) return [[0, 1 - (code - 0x2580) / 8, 1, (code - 0x2580) / 8]]
  return null
}
