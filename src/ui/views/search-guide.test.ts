import { describe, expect, test } from 'vitest'
import { themeFor } from '../theme/theme.ts'
import { searchGuide } from './search-guide.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

describe('the guide', () => {
  test('is whole on the smallest screen', () => {
    const lines = searchGuide({ used: [], place: { columns: 59, rows: 14 }, theme: THEME }).map(bare)
    expect(lines.join('\n')).not.toContain('…')
    expect(lines.at(-1)).toBe('')
  })

  test('lists the searches used last, the latest first', () => {
    const used = ['one', 'two', 'three', 'four', 'five', 'six']
    const lines = searchGuide({ used, place: { columns: 59, rows: 20 }, theme: THEME }).map(bare)
    expect(lines.slice(11).filter((line) => line !== '')).toEqual([
      '   ↑ earlier searches',
      ...['six', 'five', 'four', 'three', 'two'].map((query) => `   ${query}`),
    ])
  })
})
