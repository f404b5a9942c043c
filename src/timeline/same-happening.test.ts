import { describe, expect, it } from 'vitest'
import { datedBy, exampleTelling } from './example-telling.ts'
import { countTheSame, isDatedOtherwise, tellTheSame } from './same-happening.ts'

const alike = (): number => 1
const terms = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const three = ['ann', 'bob', 'cy']
const quit = { people: three, persons: three, kinds: new Set(['membership']) }

describe('countTheSame', () => {
  const seven = { kind: 'membership', count: 7, noun: 'mps' }
  const names = new Set(['labour'])
  const one = exampleTelling({ acts: [seven], names })
  it.each([
    ['as many of the same', exampleTelling({ acts: [seven], names }), true],
    ['as many of nobody named', exampleTelling({ acts: [{ ...seven, noun: null }], names }), true],
    ['as many of others', exampleTelling({ acts: [{ ...seven, noun: 'peers' }], names }), false],
    ['fewer', exampleTelling({ acts: [{ ...seven, count: 3 }], names }), false],
    ['another kind of thing', exampleTelling({ acts: [{ ...seven, kind: 'death' }], names }), false],
    ['no name in both', exampleTelling({ acts: [seven], names: new Set(['tories']) }), false],
    ['nothing counted', exampleTelling({ names }), false],
    [
      'as many as the other names',
      exampleTelling({ listed: [7], persons: [...'abcdefg'], kinds: quit.kinds, names }),
      true,
    ],
  ])('%s', (_, other, expected) => {
    expect(countTheSame(one, other)).toBe(expected)
    expect(countTheSame(other, one)).toBe(expected)
  })
})

describe('tellTheSame', () => {
  it.each([
    ['three persons in the same kind of thing', exampleTelling(quit), exampleTelling(quit), true],
    [
      'three persons in another kind',
      exampleTelling(quit),
      exampleTelling({ ...quit, kinds: new Set(['arrest']) }),
      false,
    ],
    ['another day', exampleTelling(quit), exampleTelling(quit, { date: '2019-02-19' }), false],
    [
      'two people and most of the words',
      exampleTelling({ people: ['ann', 'bob'], terms: terms('hall open key') }),
      exampleTelling({ people: ['ann', 'bob'], terms: terms('hall open key band') }),
      true,
    ],
    [
      'two people and few of the words',
      exampleTelling({ people: ['ann', 'bob'], terms: terms('hall open key') }),
      exampleTelling({ people: ['ann', 'bob'], terms: terms('hall shut late dark') }),
      false,
    ],
    [
      'one speaker and half of the words',
      exampleTelling({ people: ['ann'], speaker: 'ann', terms: terms('a b c d e f') }),
      exampleTelling({ people: ['ann'], speaker: 'ann', terms: terms('a b c d g h') }),
      true,
    ],
    [
      'no speaker and half of the words',
      exampleTelling({ people: ['ann'], terms: terms('a b c d e f g') }),
      exampleTelling({ people: ['ann'], terms: terms('a b c d h i j') }),
      false,
    ],
    [
      'no date that an article names',
      exampleTelling(quit, datedBy('publication')),
      exampleTelling(quit, datedBy('publication')),
      false,
    ],
    ['nobody in both', exampleTelling(quit), exampleTelling({ ...quit, people: [], persons: [] }), false],
    [
      'a list of three, of whom another expects something',
      exampleTelling({ ...quit, listed: [3] }),
      exampleTelling({ ...quit, kinds: new Set() }, { status: 'expected' }),
      true,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(tellTheSame(one, other, alike)).toBe(expected)
    expect(tellTheSame(other, one, alike)).toBe(expected)
  })
})

describe('isDatedOtherwise', () => {
  it.each([
    ['a day apart', { article: 1 }, '2019-02-19', true],
    ['two days apart', { article: 1 }, '2019-02-20', true],
    ['three days apart', { article: 1 }, '2019-02-21', false],
    ['on one day', { article: 1 }, '2019-02-18', false],
    ['in one article', { article: 0 }, '2019-02-19', false],
    ['of fewer persons', { article: 1, persons: ['ann', 'bob'] }, '2019-02-19', false],
  ])('%s', (_, changes, date, expected) => {
    expect(isDatedOtherwise(exampleTelling(quit), exampleTelling({ ...quit, ...changes }, { date }))).toBe(
      expected,
    )
  })
})
