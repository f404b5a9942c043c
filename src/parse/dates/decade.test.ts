import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('decade', () => {
  it.each([
    ['The mill closed in the 1990s.', null, ['1990s = 199X']],
    ['The mill closed in the mid-1970s.', null, ['mid-1970s = 197X']],
    ['The mill closed in the ’80s.', null, ['’80s = 198X']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['He was in his 80s.', 'It fell by 60s.', 'It was warm (80s) inside.'])(
    'nothing in: %s',
    (text) => {
      expect(datesOfText(text, '2019-02-21')).toEqual([])
    },
  )
})
