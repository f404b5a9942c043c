import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { copiedInWords } from '../words/copied-in-words.ts'
import { bare } from './area.ts'
import { noticeLines } from './notice-lines.ts'

const THEME = themeFor({})
const shownIn = (notice: string, columns: number): readonly string[] =>
  noticeLines(notice, columns, THEME).map((line) => bare(line).trimEnd())

describe('what is told', () => {
  test.each<[why: string, notice: string, columns: number, lines: readonly string[]]>([
    ['stands on one line', 'Nothing is marked.', 60, [' Nothing is marked.']],
    ['goes on on a second', 'Nothing is marked. Mark quotes.', 22, [' Nothing is marked.', ' Mark quotes.']],
    [
      'loses whole sentences where two lines are too few, the last first',
      'It is gone. Is it? Look for it elsewhere! Or try again.',
      22,
      [' It is gone. Is it?'],
    ],
    [
      'loses none for a stop within a word',
      'Written to ~/a.b/onrecord-marks.txt',
      22,
      [' Written to', ' ~/a.b/onrecord-mark…'],
    ],
    [
      'is cut where one sentence is too long',
      `${'word '.repeat(9)}end.`,
      22,
      [' word word word word', ' word word word word…'],
    ],
    ['has a line even where it is empty', '', 22, ['']],
  ])('%s', (_, notice, columns, lines) => {
    expect(shownIn(notice, columns)).toEqual(lines)
  })

  test.each([60, 80])('of three marks is read to its end at %i columns', (columns) => {
    const chosen = [
      { kind: 'quote', id: 'a' },
      { kind: 'quote', id: 'b' },
      { kind: 'event', id: 'c' },
    ] as const
    const notice = copiedInWords({ chosen, format: 'citation', isMarked: true })
    expect(shownIn(notice, columns).join(' ').replace(/ +/g, ' ')).toBe(` ${notice}`)
  })

  test('is one or two lines of the screen’s width, and steers no terminal', () => {
    const words = fc.array(fc.constantFrom('a.', '日本', 'word', '\u001b[2J', '\n', 'x'.repeat(70), '!'))
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 90 }), (parts, columns) => {
        const lines = noticeLines(parts.join(' '), columns, THEME)
        expect([1, 2]).toContain(lines.length)
        for (const line of lines) {
          expect(cellWidth(bare(line))).toBe(columns)
          expect(line).not.toContain('\u001b[2J')
        }
      }),
    )
  })
})
