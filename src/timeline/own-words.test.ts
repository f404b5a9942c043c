import { describe, expect, it } from 'vitest'
import { exampleTelling } from './example-telling.ts'
import { partsElsewhere, wordsWithout } from './own-words.ts'

const event = (start: number, end: number, date: string) => exampleTelling({}, { start, end, date }).event

describe('partsElsewhere', () => {
  const sentence = event(0, 50, '2019-02-18')
  it.each([
    ['a part of another date', [sentence, event(10, 20, '1988')], [10]],
    ['two of them', [sentence, event(10, 20, '1988'), event(30, 40, '1997')], [10, 30]],
    ['no part of the same date', [sentence, event(10, 20, '2019-02-18')], []],
    ['not the next sentence', [sentence, event(51, 90, '1988')], []],
    ['not what only begins inside', [sentence, event(40, 60, '1988')], []],
  ])('gives %s', (_, events, expected) => {
    expect(partsElsewhere(events, 0).map(({ start }) => start)).toEqual(expected)
  })
})

describe('wordsWithout', () => {
  const text = 'one two three four'
  const span = { start: 0, end: text.length }
  it.each([
    ['nothing', [], 'one two three four'],
    ['a part', [{ start: 4, end: 8 }], 'one  three four'],
    [
      'parts in any order',
      [
        { start: 14, end: 18 },
        { start: 0, end: 4 },
      ],
      ' two three  ',
    ],
    [
      'parts that overlap',
      [
        { start: 0, end: 8 },
        { start: 4, end: 14 },
      ],
      ' three four',
    ],
    ['what stands behind', [{ start: 18, end: 30 }], 'one two three four'],
  ])('leaves out %s', (_, parts, expected) => {
    expect(wordsWithout(text, span, parts)).toBe(expected)
  })
})
