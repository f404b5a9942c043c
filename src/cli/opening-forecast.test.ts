import { describe, expect, it } from 'vitest'
import { msToEnd, msToJoin, msToParse, type Pace } from './opening-forecast.ts'

const HALFWAY: Pace = { done: 500, total: 1000, working: 2000, joining: null, isDating: false }

describe('the time that is left', () => {
  it.each<[string, Partial<Pace>, number | null, number | null]>([
    ['goes on as it went', {}, 2000, 2000],
    ['adds the joining of all', { joining: { ms: 300, done: 250 } }, 2000, 3200],
    ['adds the dating of all', { isDating: true }, 2000, 4400],
    ['is not known of a pipe', { total: null }, null, null],
    ['is not known before anything is done', { done: 0 }, null, null],
    ['is none to parse where files grew', { done: 1200 }, 0, 0],
  ])('%s', (_, pace, parsing, all) => {
    expect([msToParse({ ...HALFWAY, ...pace }), msToEnd({ ...HALFWAY, ...pace })]).toEqual([parsing, all])
  })

  it('can be told of the joining of a pipe, at its end', () => {
    expect(msToJoin({ ...HALFWAY, total: null, joining: { ms: 300, done: 250 } })).toBe(600)
  })
})
