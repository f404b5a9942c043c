import { describe, expect, test } from 'vitest'
import { colourCode, colourDepth, partsOf } from './colour-depth.ts'
import { APART, distance, perceived, VISIONS } from './colour-vision.ts'
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

const CUBE = ['00', '5f', '87', 'af', 'd7', 'ff']

/** What a terminal of 256 colours shows for a colour. */
const ofThe256 = (hex: string): string => {
  const index = Number(/^38;5;(\d+)$/.exec(colourCode(hex, '256'))?.[1]) - 16
  return `#${[Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6].map((level) => CUBE[level]).join('')}`
}

const GROUNDS = {
  dark: ['#000000', '#1e1e2e', '#282a36', '#002b36'],
  light: ['#ffffff', '#fdf6e3', '#eff1f5'],
} as const

describe.each(['dark', 'light'] as const)('the palette for a %s ground', (ground) => {
  const { speakers, ...others } = PALETTES[ground]
  test.each([...Object.values(others), ...speakers])(
    '%s is read well, also as one of 256 colours',
    (colour) => {
      for (const background of GROUNDS[ground])
        for (const shown of [colour, ofThe256(colour)])
          expect(contrast(shown, background)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('has at least six speakers, who are the same where there are 256 colours', () => {
    expect(speakers.length).toBeGreaterThanOrEqual(6)
    expect(speakers.map(ofThe256)).toEqual(speakers)
  })

  test.each(Object.entries(VISIONS))('tells all speakers apart in %s vision', (_, vision) => {
    const seen = speakers.map((colour) => perceived(colour, vision))
    const near = seen.flatMap((one, at) =>
      seen.slice(0, at).flatMap((other, before) => (distance(one, other) < APART ? [[before, at]] : [])),
    )
    expect(near).toEqual([])
  })
})

test.each([
  [{}, '16'],
  [{ TERM: 'xterm-256color' }, '256'],
  [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'true'],
  [{ COLORTERM: '24bit' }, 'true'],
  [{ TERM: 'dumb' }, 'none'],
  [{ TERM: 'screen-256color', COLORTERM: 'truecolor', STY: '1.pts-0.host' }, '256'],
  [{ TERM: 'screen', COLORTERM: 'truecolor', STY: '1.pts-0.host' }, '16'],
  [{ TERM: 'tmux-256color', COLORTERM: 'truecolor', STY: '1.pts-0.host' }, 'true'],
  [{ TERM: 'screen-256color', COLORTERM: 'truecolor' }, 'true'],
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
  const speakers = theme.speakers.map(attributes)
  expect(speakers).not.toContain(plain)
  expect(new Set(speakers).size).toBe(speakers.length)
  // Time expressions are underlined within them.
  for (const speaker of speakers) expect(speaker).not.toContain('\x1b[4m')
})
