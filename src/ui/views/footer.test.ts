import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { themeFor } from '../theme/theme.ts'
import { footer } from './footer.ts'

test('what is told steers no terminal, and is cut where it is too long', () => {
  const [line = ''] = footer({
    typed: null,
    mode: 'dates',
    notice: `No event \x1b[2Jx\n${'y'.repeat(40)}`,
    hintWords: new Map(),
    columns: 30,
    theme: themeFor({ NO_COLOR: '1' }),
  })
  expect(line).not.toContain('\x1b[2J')
  expect(line).not.toContain('\n')
  expect(stripVTControlCharacters(line).trimEnd()).toMatch(/^ No event .*y…$/)
})
