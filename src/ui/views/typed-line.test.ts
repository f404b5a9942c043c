import { expect, test } from 'vitest'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { typedLine } from './typed-line.ts'

const theme = themeFor({ NO_COLOR: '1' }, 'dark')
const LONG = 'word '.repeat(20_000)
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '')

test.each<readonly [text: string, cursor: number, columns: number, shown: string]>([
  ['', 0, 8, ' '],
  ['one two', 7, 8, 'one two '],
  ['one two', 0, 8, 'one two'],
  ['one two three', 13, 8, 'o three '],
  ['one two three', 4, 8, 'one two '],
  ['one two three', 10, 8, ' two thr'],
  ['漢字漢字', 4, 8, '字漢字 '],
  ['漢字漢字', 0, 5, '漢字'],
  [`${LONG}end`, LONG.length + 3, 8, 'ord end '],
  [`${LONG}end`, 0, 8, 'word wor'],
  [`${'👍🏽'.repeat(5_000)}`, 20_000, 6, '👍🏽👍🏽 '],
])('of %# with the cursor at %d, %d cells show the part around it', (text, cursor, columns, shown) => {
  const line = typedLine({ text, cursor }, columns, theme)
  expect(bare(line.shown)).toBe(shown)
  expect(line.width).toBe(cellWidth(shown))
})
