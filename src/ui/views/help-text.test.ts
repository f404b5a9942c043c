import { afterEach, describe, expect, test } from 'vitest'
import type { OwnKeys } from '../../model/settings.ts'
import { keyNames } from '../keys/key-names.ts'
import { keyTable, setOwnKeys } from '../keys/own-keys.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { helpText } from './help-text.ts'

const THEME = themeFor({})
const bare = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')

afterEach(() => setOwnKeys({}))

const MANY: OwnKeys = {
  help: ['ctrl-alt-shift-page-down', 'ctrl-alt-shift-page-up', 'f1', 'alt-h', 'insert', '?', 'ctrl-alt-x'],
}

describe.each([59, 60, 79, 199])('the help on %i cells', (columns) => {
  test.each<[string, OwnKeys]>([
    ['the keys of the table', {}],
    ['more keys than fit in their column', MANY],
  ])('is whole, no word of it cut: %s', (_, own) => {
    setOwnKeys(own)
    const lines = helpText(columns, '', THEME).map(bare)
    for (const line of lines) expect(cellWidth(line)).toBeLessThan(columns)
    const text = lines.join(' ').replace(/\s+/g, ' ')
    for (const binding of keyTable()) {
      for (const name of keyNames(binding)) expect(text).toContain(name)
      if (own[binding.id] === undefined) expect(text).toContain(binding.words)
    }
  })
})

test('the help is narrowed by what is typed: a key, its words, or where it works', () => {
  const lines = helpText(80, 'article date', THEME).map(bare)
  expect(lines.some((line) => line.includes('next date'))).toBe(true)
  expect(lines.some((line) => line.includes('next quote'))).toBe(false)
  expect(bare(helpText(80, 'zzz', THEME).join(''))).toContain('No key has these words')
})
