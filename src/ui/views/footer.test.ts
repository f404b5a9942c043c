import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { Mode } from '../../state/mode.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { themeFor } from '../theme/theme.ts'
import { fittingHints, footer } from './footer.ts'

test('what is told steers no terminal, and is cut where it is too long', () => {
  const lines = footer({
    keys: DEFAULT_KEYS,
    typed: null,
    mode: 'dates',
    notice: `No event \x1b[2Jx\n${'y'.repeat(80)}`,
    hintWords: new Map(),
    columns: 30,
    theme: themeFor({ NO_COLOR: '1' }),
  })
  expect(lines.join('')).not.toMatch(/\x1b\[2J|\n/)
  expect(stripVTControlCharacters(lines.join('')).trimEnd()).toMatch(/^ No event .*y…$/)
})

test.each<[Mode, number, readonly string[]]>([
  ['event', 60, ['Enter', 'Esc', '/', '?', 'q']],
  ['event', 80, ['↑↓', 'Enter', 'Esc', 'n', '/', '?', 'q']],
  ['article', 60, ['Esc', 'n', 'd', '/', '?', 'q']],
  ['dates', 60, ['↑↓', 'Enter', '/', '?', 'q']],
])('of the keys of %s on %i columns what one is here for stays', (mode, columns, keys) => {
  expect(
    fittingHints(DEFAULT_KEYS, mode, columns, new Map([['problems', null]])).map(({ key }) => key),
  ).toEqual(keys)
})
