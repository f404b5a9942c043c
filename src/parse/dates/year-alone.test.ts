import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('year-alone', () => {
  it.each([
    ['The line closed in 1981.', null, ['1981 = 1981']],
    ['The 2017 manifesto was short.', null, ['2017 = 2017']],
    ['The 2017 elections were close.', null, ['2017 = 2017']],
    ['The society (1926–1928) failed.', null, ['1926 = 1926', '1928 = 1928']],
    ['The winter of 2009-2010 was hard.', null, ['2009 = 2009', '2010 = 2010']],
    ['The winter of 1957-58 was hard.', null, ['1957 = 1957', '58 = 1958']],
    ['By early 1943 it was over.', null, ['early 1943 = 1943']],
    ['It served from 1914 to 1918.', null, ['1914 = 1914', '1918 = 1918']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    '2000 soldiers came.',
    'Some 1900 people came.',
    'It cost $1950.',
    'They walked 1500 miles.',
    'More than 2010 voted.',
    'The fund lost 2015 jobs.',
    'The code was 19991.',
    'It weighed 1984 kg.',
    'At 1400 hours it sailed.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
