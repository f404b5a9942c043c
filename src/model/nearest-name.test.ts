import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

const FIELDS = ['speaker', 'party', 'source', 'kind', 'on']

describe('nearestName', () => {
  it.each([
    ['speeker', 'speaker'],
    ['SPEAKR', 'speaker'],
    ['paryt', 'party'],
    ['sorce', 'source'],
    ['in', 'on'],
    ['knid', 'kind'],
  ])('%s: %s', (typed, expected) => {
    expect(nearestName(typed, FIELDS)).toBe(expected)
  })

  it.each([['headline'], ['re'], ['a'], [''], ['speakerspeaker'], ['x'.repeat(100_000)]])(
    'none for %.20s',
    (typed) => {
      expect(nearestName(typed, FIELDS)).toBeNull()
    },
  )

  it('is the nearest of several, not the first', () => {
    expect(nearestName('indirct', ['direct', 'indirect'])).toBe('indirect')
    expect(nearestName('dirct', ['indirect', 'direct'])).toBe('direct')
  })
})
