import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { nominalMentions } from './nominal-mentions.ts'

const mentions = (text: string) => nominalMentions(readDocument(text))
const found = (text: string): readonly string[] => mentions(text).map(({ name }) => name)

describe('nominalMentions', () => {
  it.each([
    ['a role', 'Then the minister left.', ['the minister']],
    ['a former office', 'The former education secretary left.', ['The former education secretary']],
    ['one of many', 'Then one Tory MP left.', ['one Tory MP']],
    ['many', 'Then union chiefs left.', ['union chiefs']],
    ['a number', 'Then the seven MPs left.', ['the seven MPs']],
    ['a hyphen', 'Then the vice-president left.', ['the vice-president']],
    ['an owner', 'Then his spokesman left.', ['his spokesman']],
    ['a paper that is read', 'Then a report came.', ['a report']],
    ['a body', 'Then the committee met.', ['the committee']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['things', 'Then the bridge was shut.'],
    ['a role before a name, which belongs to it', 'Then the minister Rory Stewart left.'],
    ['an owner of something', 'Then the minister’s plan failed.'],
    ['a pointer', 'READ MORE: what the minister says'],
  ])('finds nobody in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['the minister', true],
    ['that minister', true],
    ['a minister', false],
    ['one minister', false],
    ['union chiefs', false],
  ])('%s may point back: %s', (words, definite) => {
    expect(mentions(`Then ${words} left.`)[0]?.definite).toBe(definite)
  })

  it.each([
    ['the spokeswoman', 'female', 'unnamed'],
    ['the chairman', 'male', 'unnamed'],
    ['the minister', null, 'unnamed'],
    ['the committee', null, 'group'],
    ['the MPs', null, 'group'],
  ])('tells gender and kind of %s: %s, %s', (words, gender, kind) => {
    expect(mentions(`Then ${words} left.`)[0]).toMatchObject({ gender, kind })
  })

  it('keeps the words that tell who it is', () => {
    expect(mentions('The former education secretary left.')[0]?.words).toEqual([
      'former',
      'education',
      'secretary',
    ])
  })
})
