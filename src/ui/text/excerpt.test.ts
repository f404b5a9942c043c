import { describe, expect, test } from 'vitest'
import { cellWidth } from './cells.ts'
import { excerpt } from './excerpt.ts'

describe('an excerpt', () => {
  const LONG =
    'It is disappointing that some MPs have left, and the decent and democratic thing to do is to resign.'

  test.each([
    ['short text whole', 'to do', [{ start: 0, end: 2 }], 40, 'to do'],
    [
      'from the beginning while the matches are in it',
      LONG,
      [{ start: 6, end: 19 }],
      30,
      'It is disappointing that some',
    ],
    [
      'from shortly before the first match',
      LONG,
      [{ start: 64, end: 74 }],
      40,
      'the decent and democratic thing to do',
    ],
    [
      'from a while before a match that no space is near',
      `${'語'.repeat(40)}引用${'語'.repeat(40)}`,
      [{ start: 40, end: 42 }],
      30,
      '語引用語',
    ],
    [
      'no lead that hides the match',
      `${'/path'.repeat(20)}/match/end`,
      [{ start: 101, end: 106 }],
      30,
      'match',
    ],
    [
      'from shortly before where most of the matches are',
      LONG,
      [
        { start: 3, end: 5 },
        { start: 64, end: 74 },
        { start: 75, end: 80 },
        { start: 93, end: 99 },
      ],
      40,
      'the decent and democratic thing to do',
    ],
    [
      'near the first of matches that are alike',
      LONG,
      [
        { start: 30, end: 33 },
        { start: 93, end: 96 },
      ],
      30,
      'some MPs',
    ],
    ['near a match that is longer than there is room', LONG, [{ start: 53, end: 99 }], 30, 'and the decent'],
  ])('%s', (_, text, marks, columns, expected) => {
    const { start, end } = excerpt(text, marks, columns)
    expect(text.slice(start, end).trim()).toContain(expected)
    const cut = (start > 0 ? 1 : 0) + (end < text.length ? 1 : 0)
    expect(cellWidth(text.slice(start, end)) + cut).toBeLessThanOrEqual(columns)
  })
})
