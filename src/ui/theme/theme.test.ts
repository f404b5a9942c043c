import { describe, expect, test } from 'vitest'
import { colourCode, colourDepth, partsOf } from './colour-depth.ts'
import { groundFromEnvironment, groundOf } from './ground.ts'
import { PALETTES } from './palette.ts'
import { type Dress, themeFor } from './theme.ts'

/** How bright a colour is, by the Web Content Accessibility Guidelines 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = partsOf(hex).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = {
  dark: ['#000000', '#1e1e2e', '#282a36', '#002b36'],
  light: ['#ffffff', '#fdf6e3', '#eff1f5'],
} as const

describe.each(['dark', 'light'] as const)('the palette for a %s ground', (ground) => {
  const { speakers, ...others } = PALETTES[ground]
  test.each([...Object.values(others), ...speakers])('%s is read well', (colour) => {
    for (const background of GROUNDS[ground]) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5)
  })

  test('tells speakers apart', () => {
    expect(new Set(speakers).size).toBeGreaterThanOrEqual(6)
  })
})

test.each([
  [{}, '16'],
  [{ TERM: 'xterm-256color' }, '256'],
  [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'true'],
  [{ COLORTERM: '24bit' }, 'true'],
  [{ TERM: 'dumb' }, 'none'],
  [{ NO_COLOR: '1', COLORTERM: 'truecolor' }, 'none'],
  [{ NO_COLOR: '', COLORTERM: 'truecolor' }, 'true'],
  [{ FORCE_COLOR: '2', COLORTERM: 'truecolor' }, '256'],
] as const)('%o has %s colours', (environment, depth) => {
  expect(colourDepth(environment)).toBe(depth)
})

test.each([
  ['#000000', '256', '38;5;16'],
  ['#ffffff', '256', '38;5;231'],
  ['#ff9de0', 'true', '38;2;255;157;224'],
] as const)('%s of %s colours is %s', (hex, depth, code) => {
  expect(colourCode(hex, depth)).toBe(code)
})

test('the ground is told by the terminal’s colour, else by its environment', () => {
  expect(groundOf({ red: 1, green: 1, blue: 0.9 })).toBe('light')
  expect(groundOf({ red: 0.1, green: 0.1, blue: 0.2 })).toBe('dark')
  expect(
    ['15;0', '0;15', '0;default;7', '', undefined].map((COLORFGBG) => groundFromEnvironment({ COLORFGBG })),
  ).toEqual(['dark', 'light', 'light', 'dark', 'dark'])
})

test('no meaning rests on colour alone: what differs in colour differs without it', () => {
  const theme = themeFor({ NO_COLOR: '1' })
  const attributes = (dress: Dress): string => dress('x')
  const plain = 'x'
  for (const name of [
    'accent',
    'strong',
    'faint',
    'match',
    'different',
    'wrong',
    'warning',
    'chosen',
    'time',
  ] as const)
    expect([name, attributes(theme[name])]).not.toEqual([name, plain])
})
