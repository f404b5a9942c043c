import { describe, expect, test } from 'vitest'
import { themeFor } from '../theme/theme.ts'
import { searchBox } from './search-box.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

describe('the search box', () => {
  const box = (
    text: string,
    wrong: readonly { start: number; end: number }[],
    columns: number,
    isSelected = false,
  ): string => {
    const field = { text, cursor: text.length }
    return searchBox({ field, isSelected, wrong, found: '3 quotes', columns, theme: THEME })[0] ?? ''
  }

  test('marks what cannot be done, as far as it is on screen', () => {
    expect(box('the kind:dirct', [{ start: 9, end: 14 }], 50)).toContain(`kind:${THEME.wrong('dirct')}`)
    const shown = box('the kind:dirct and many more', [{ start: 9, end: 14 }], 40)
    expect(bare(shown)).toMatch(/^ \/ .*many more +3 quotes$/)
    expect(shown).toContain(THEME.wrong('dirct').slice(-7))
  })

  test.each([
    ['brexit', 50, 'brexit'],
    ['the words of a query that is long', 30, 'ry that is long'],
  ])('shows the whole of %j, which is selected, in the place of a cursor', (text, columns, shown) => {
    const line = box(text, [], columns, true)
    expect(line).toContain(`${THEME.chosen(shown)} `)
    expect(line.split(THEME.cursor(' ').slice(0, 4))).toHaveLength(2)
    expect(bare(line)).toBe(bare(box(text, [], columns)))
  })
})
