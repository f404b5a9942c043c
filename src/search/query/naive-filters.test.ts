import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuoteFacts } from '../search-service.ts'
import { compileFilters } from './naive-filters.ts'
import { parseQuery } from './parse-query.ts'

const UNKNOWN: QuoteFacts = {
  text: 'purple Momentum',
  speaker: null,
  speakerIsAlso: [],
  publisher: null,
  kind: 'direct',
  date: null,
  article: 'a',
}
const QUOTES: Readonly<Record<string, QuoteFacts>> = {
  unknown: UNKNOWN,
  corbyn: {
    ...UNKNOWN,
    speaker: 'Jeremy Corbyn',
    speakerIsAlso: ['Mr Corbyn', 'Labour leader'],
    publisher: 'The Guardian',
    date: '2019-02-20',
  },
  may: {
    ...UNKNOWN,
    speaker: 'Theresa May',
    speakerIsAlso: ['Tory'],
    publisher: 'BBC News',
    kind: 'indirect',
    date: '2019-02',
  },
  hammond: {
    ...UNKNOWN,
    speaker: 'Philip Hammond',
    publisher: 'The Times',
    kind: 'mixed',
    date: '2019-03-01',
  },
}

const matching = (query: string): string[] => {
  const matches = compileFilters(parseQuery(query).filters)
  return Object.keys(QUOTES).filter((name) => matches(QUOTES[name] ?? UNKNOWN))
}

describe('compileFilters', () => {
  it.each([
    ['', ['unknown', 'corbyn', 'may', 'hammond'], 'nothing asked'],
    ['speaker:corbyn', ['corbyn'], 'a name'],
    ['speaker:"prime minister"', [], 'a role nobody has'],
    ['speaker:"labour leader"', ['corbyn'], 'a role'],
    ['-speaker:corbyn', ['unknown', 'may', 'hammond'], 'all but one, the unknown too'],
    ['speaker:corbyn speaker:may', ['corbyn', 'may'], 'alternatives'],
    ['-speaker:corbyn -speaker:may', ['unknown', 'hammond'], 'neither'],
    ['speaker:corbyn source:bbc', [], 'both fields'],
    ['speaker:corbyn speaker:may source:bbc', ['may'], 'alternatives in one field, and another'],
    ['source:guard publisher:bbc', ['corbyn', 'may'], 'two names of one field'],
    ['-source:the', ['unknown', 'may'], 'no publisher'],
    ['party:labour', ['corbyn'], 'a party'],
    ['party:conservative', ['may'], 'a party by its other name'],
    ['-party:labour', ['unknown', 'may', 'hammond'], 'no party'],
    ['kind:indirect kind:mixed', ['may', 'hammond'], 'kinds'],
    ['-kind:direct', ['may', 'hammond'], 'not a kind'],
    ['on:2019-02-20', ['corbyn', 'may'], 'a day, or a month that holds it'],
    ['-on:2019-02-20', ['unknown', 'hammond'], 'not that day, the undated too'],
    ['on:2019-02-20 on:2019-03', ['corbyn', 'may', 'hammond'], 'alternative days'],
    ['after:2019-02', ['hammond'], 'after a month'],
    ['before:2019-03', ['corbyn', 'may'], 'before a month'],
    ['-before:2019-03', ['unknown', 'hammond'], 'not before'],
    ['after:2019-02-01 before:2019-03', ['corbyn'], 'between'],
    ['after:2019-02-01 after:2019-02-20', ['hammond'], 'after both'],
    ['from:2019-02 until:2019-02', ['corbyn', 'may'], 'in a month'],
    ['on:2019-02 after:2019-02-15', ['corbyn'], 'on and after'],
    ['speaker:corbyn -on:2019-02-20', [], 'one and not another'],
    ['speaker:corbyn -speaker:labour', [], 'one and not the same'],
  ])('%j: %j (%s)', (query, expected) => {
    expect(matching(query)).toEqual(expected)
  })

  it('takes a date that is none for no date', () => {
    const odd = { ...UNKNOWN, date: 'soon' }
    expect(compileFilters(parseQuery('on:2019').filters)(odd)).toBe(false)
    expect(compileFilters(parseQuery('-on:2019').filters)(odd)).toBe(true)
  })

  it('leaves out by an excluded filter exactly what the filter alone finds', () => {
    const filter = fc.constantFrom(
      'speaker:may',
      'party:tory',
      'source:the',
      'kind:mixed',
      'on:2019-02',
      'before:2020',
    )
    fc.assert(
      fc.property(filter, (written) => {
        const found = matching(written)
        expect(matching(`-${written}`)).toEqual(Object.keys(QUOTES).filter((name) => !found.includes(name)))
        expect(matching(`${written} -${written}`)).toEqual([])
        expect(matching(`${written} ${written}`)).toEqual(found)
      }),
    )
  })
})
