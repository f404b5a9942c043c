import { describe, expect, it } from 'vitest'
import { msLeftOf, msToEnd, msToJoin, msToParse, type Pace } from './opening-forecast.ts'

const HALFWAY: Pace = {
  done: 500,
  total: 1000,
  working: 2000,
  since: { done: 0, working: 0 },
  joining: { ms: 0, done: 500 },
  isDating: false,
}

describe('the time that is left', () => {
  it.each<[string, Partial<Pace>, number | null, number | null]>([
    ['goes on as it went', {}, 2000, 2000],
    ['goes on as it went of late', { since: { done: 300, working: 1600 } }, 1000, 1000],
    [
      'goes on as it went, where nothing is done of late',
      { since: { done: 500, working: 2000 } },
      2000,
      2000,
    ],
    ['adds the joining of all', { joining: { ms: 300, done: 250 } }, 2000, 3200],
    ['adds half of the parsing for a joining that nobody has seen', { joining: null }, 2000, 4000],
    ['adds the dating of all', { isDating: true }, 2000, 4000],
    ['is not known of a pipe', { total: null }, null, null],
    ['is not known before anything is done', { done: 0 }, null, null],
    ['is none to parse where files grew', { done: 1200 }, 0, 0],
  ])('%s', (_, pace, parsing, all) => {
    expect([msToParse({ ...HALFWAY, ...pace }), msToEnd({ ...HALFWAY, ...pace })]).toEqual([parsing, all])
  })

  it('can be told of the joining of a pipe, at its end', () => {
    expect(msToJoin({ ...HALFWAY, total: null, joining: { ms: 300, done: 250 } })).toBe(600)
  })

  it.each([
    ['as expected, at the beginning', 1000, 0, 0, 1000],
    ['as it goes, near the end', 1000, 3600, 0.9, 370],
    ['between them, halfway', 1000, 2000, 0.5, 1250],
    ['nothing, at the end', 1000, 4000, 1, 0],
  ])('of what is done in part is %s', (_, expected, spent, part, left) => {
    expect(msLeftOf(expected, spent, part)).toBeCloseTo(left)
  })
})
