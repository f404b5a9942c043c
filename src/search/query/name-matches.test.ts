import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameMatches } from './name-matches.ts'

const CORBYN = ['Jeremy Corbyn']
const ALSO = ['Mr Corbyn', 'Labour leader', 'mayor']

describe('nameMatches', () => {
  it.each([
    ['corbyn', CORBYN, 'the surname'],
    ['CORBYN', CORBYN, 'any letter case'],
    ['jer corb', CORBYN, 'beginnings'],
    ['corbyn jeremy', CORBYN, 'any order'],
    ['labour corbyn', CORBYN, 'a role and a name'],
    ['mayor', CORBYN, 'a role'],
    ['labuor leader', CORBYN, 'a role, two letters swapped'],
    ['corbin', CORBYN, 'one letter wrong'],
    ['cobryn', CORBYN, 'two swapped'],
    ['Jeremy-Corbyn', CORBYN, 'a hyphen'],
    ['guard', ['The Guardian'], 'without the article'],
    ['sian', ['Siân Berry'], 'without the accent'],
    ['obrien', ['Neil O’Brien'], 'without the apostrophe'],
    ['"Bill" Clinton', ['William “Bill” Clinton'], 'marks'],
    ['j', CORBYN, 'one letter'],
  ])('%s in %j: %s', (value, names) => {
    expect(nameMatches(value, names, ALSO)).toBe(true)
  })

  it.each([
    ['rbyn', CORBYN, 'an ending'],
    ['corbbin', CORBYN, 'two letters wrong'],
    ['mey', ['Theresa May'], 'one wrong of few'],
    ['jeremy hunt', CORBYN, 'another’s name'],
    ['guardians of', ['The Guardian'], 'a word too many'],
    ['', CORBYN, 'nothing asked'],
    ['…', CORBYN, 'no word asked'],
    ['jeremy', [], 'nobody'],
    ['may', CORBYN, 'the beginning of a role'],
    ['.*', CORBYN, 'a pattern'],
  ])('%s not in %j: %s', (value, names) => {
    expect(nameMatches(value, names, ALSO)).toBe(false)
  })

  it('finds anybody by their name, and by any beginning of it', () => {
    const name = fc.stringMatching(/^[A-Za-zéß]{1,9}( [A-Za-zéß]{1,9}){0,2}$/)
    fc.assert(
      fc.property(name, fc.nat(30), (text, length) => {
        const beginning = text.slice(0, Math.max(1, length))
        expect(nameMatches(beginning, ['Somebody', text])).toBe(true)
      }),
    )
  })
})
