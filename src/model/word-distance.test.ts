import { describe, expect, it } from 'vitest'
import { wordDistance } from './word-distance.ts'

describe('wordDistance', () => {
  it.each([
    ['democratic', 'democratic', 0],
    ['democratic', 'democrtic', 1],
    ['democratic', 'demmocratic', 1],
    ['democratic', 'demacratic', 1],
    ['democratic', 'demorcatic', 1],
    ['defection', 'defector', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s, %s: %i', (a, b, expected) => {
    expect(wordDistance(a, b, 9)).toBe(expected)
  })

  it('is one more than the limit for all that is further', () => {
    expect(wordDistance('broad', 'church', 2)).toBe(3)
    expect(wordDistance('a', 'abcdef', 2)).toBe(3)
  })
})
