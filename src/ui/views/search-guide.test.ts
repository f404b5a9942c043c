import { describe, expect, test } from 'vitest'
import { DEFAULT_KEYS, keysWith } from '../keys/keys.ts'
import { themeFor } from '../theme/theme.ts'
import { searchGuide } from './search-guide.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

describe('the guide', () => {
  test('is whole on 60 columns and 20 rows', () => {
    const lines = searchGuide({
      keys: DEFAULT_KEYS,
      used: [],
      place: { columns: 59, rows: 14 },
      theme: THEME,
    }).map(bare)
    expect(lines.join('\n')).not.toContain('…')
    expect(lines.at(-1)).toBe('')
  })

  test('has no meaning cut on narrow screens, and no empty line on low ones', () => {
    const lines = searchGuide({
      keys: DEFAULT_KEYS,
      used: [],
      place: { columns: 49, rows: 4 },
      theme: THEME,
    }).map(bare)
    expect(lines).toEqual([
      '   democratic thing to do',
      '   "the right thing"',
      '   labour -brexit           without a word',
      '   speaker:corbyn           said by somebody',
    ])
  })

  test('lists the searches used last, the latest first', () => {
    const used = ['one', 'two', 'three', 'four', 'five', 'six']
    const lines = searchGuide({
      keys: DEFAULT_KEYS,
      used,
      place: { columns: 59, rows: 20 },
      theme: THEME,
    }).map(bare)
    expect(lines.slice(11).filter((line) => line !== '')).toEqual([
      '   ↑ earlier searches',
      ...['six', 'five', 'four', 'three', 'two'].map((query) => `   ${query}`),
    ])
  })

  test.each([
    [['ctrl-r'], '   Ctrl-R earlier searches'],
    [[], '   earlier searches'],
  ])('names the key that brings them back: %j', (own, line) => {
    const keys = keysWith({ 'result-up': own })
    const lines = searchGuide({ keys, used: ['one'], place: { columns: 59, rows: 20 }, theme: THEME }).map(
      bare,
    )
    expect(lines).toContain(line)
  })
})
