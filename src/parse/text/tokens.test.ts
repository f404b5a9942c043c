import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenKind, tokenize } from './tokens.ts'

const cut = (text: string): string => {
  const { count, starts, ends } = tokenize(text)
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at])).join('|')
}
const wordsOf = (text: string): readonly string[] => tokenize(text).words
const kindsOf = (text: string): readonly number[] => {
  const { kinds, count } = tokenize(text)
  return [...kinds.slice(0, count)]
}

describe('tokenize', () => {
  it.each([
    ['words and a stop', 'The bridge is shut.', 'The|bridge|is|shut|.'],
    ['white space of every kind', 'a\u00a0b\t\nc\u2009 d', 'a|b|c|d'],
    ['a curly possessive', 'Labour’s plan', 'Labour|’s|plan'],
    ['a straight possessive', "Labour's plan", "Labour|'s|plan"],
    ['a possessive before a mark', 'Labour’s.', 'Labour|’s|.'],
    ['a possessive at the end', "it was Labour's", "it|was|Labour|'s"],
    ['a possessive plural', 'the MPs’ plan', 'the|MPs|’|plan'],
    ['contractions', 'They don’t, we’re and I’ll', 'They|don’t|,|we’re|and|I’ll'],
    ['a name with an apostrophe', 'O’Brien and D’Souza spoke', 'O’Brien|and|D’Souza|spoke'],
    ['an elision', '’em and ’til', '’|em|and|’|til'],
    ['a missing ending', 'goin’ home', 'goin|’|home'],
    ['titles', 'Mr. Grieve and Mrs. May', 'Mr.|Grieve|and|Mrs.|May'],
    ['initials', 'J.R. Smith met T. S. Eliot', 'J.R.|Smith|met|T.|S.|Eliot'],
    ['countries', 'the U.S. and the U.K.', 'the|U.S.|and|the|U.K.'],
    ['times', '11.30 a.m. and 12:00', '11.30|a.m.|and|12:00'],
    ['a numbered house', 'at No. 10', 'at|No.|10'],
    ['“no” at an end', 'they said no.', 'they|said|no|.'],
    ['“I” at an end', 'so am I.', 'so|am|I|.'],
    ['abbreviations in small letters', 'wine etc. and ale vs. tea', 'wine|etc.|and|ale|vs.|tea'],
    ['months', 'on Feb. 18', 'on|Feb.|18'],
    ['numbers', '1,000 and 3.5 and 20-30', '1,000|and|3.5|and|20-30'],
    ['a number at an end', 'in 2019.', 'in|2019|.'],
    ['a number before a comma', 'in 2019, then', 'in|2019|,|then'],
    ['money and shares', '£3.5m or 52%', '£|3.5m|or|52|%'],
    ['ordinals', 'the 18th', 'the|18th'],
    ['hyphens', 'a no-deal ex-MP', 'a|no-deal|ex-MP'],
    ['a hyphen that stands alone', 'he left - she stayed', 'he|left|-|she|stayed'],
    ['dashes', 'he left—she stayed', 'he|left|—|she|stayed'],
    ['double marks', '“a” "b" «c» „d', '“|a|”|"|b|"|«|c|»|„|d'],
    ['two single marks for a double one', "''a'' and ``b''", "''|a|''|and|``|b|''"],
    ['single marks', "‘a’ 'b'", "‘|a|’|'|b|'"],
    ['other scripts', 'Привет мир 漢字', 'Привет|мир|漢字'],
    ['accents', 'Élysée and naïve', 'Élysée|and|naïve'],
    ['ellipses', 'well… then...', 'well|…|then|.|.|.'],
  ])('cuts %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it.each([[''], [' \n\t\u00a0 '], ['\ufeff']])('finds nothing in %j', (text) => {
    expect(tokenize(text).count).toBe(0)
  })

  it.each([
    ['lower case', 'BBC News', ['bbc', 'news']],
    ['straight apostrophes', 'Don’t', ["don't"]],
    ['abbreviations without their stop', 'Mr. U.S. a.m.', ['mr', 'u.s', 'a.m']],
    ['possessives in one spelling', 'Labour’s Labour’S', ['labour', "'s", 'labour', "'s"]],
  ])('gives words in %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it('tells the kinds of tokens apart', () => {
    expect(kindsOf('May’s “five” ‘7’ - 漢')).toEqual([
      TokenKind.capital,
      TokenKind.possessive,
      TokenKind.doubleMark,
      TokenKind.lower,
      TokenKind.doubleMark,
      TokenKind.singleMark,
      TokenKind.number,
      TokenKind.singleMark,
      TokenKind.other,
      TokenKind.lower,
    ])
  })

  it('gives tokens in order that leave out nothing but white space, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'a',
            'B',
            '1',
            ' ',
            '.',
            ',',
            "'",
            '’',
            '“',
            '-',
            '`',
            's',
            'S',
            'Mr.',
            'é',
            'U.S',
            '😀',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { count, starts, ends, words } = tokenize(text)
        let reached = 0
        for (let at = 0; at < count; at++) {
          const [start = -1, end = -1] = [starts[at], ends[at]]
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(reached, start)).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
          reached = end
        }
        expect(text.slice(reached)).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
        expect(reached).toBeLessThanOrEqual(text.length)
        expect(words).toHaveLength(count)
      }),
      { numRuns: 1000 },
    )
  })
})
