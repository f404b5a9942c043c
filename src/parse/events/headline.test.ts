import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareArticle } from '../../model/bare-article.ts'
import { parseArticle } from '../parse-article.ts'

/** The headlines of a text published on Thursday 21 February 2019. */
const headlinesOf = (text: string): readonly string[] =>
  parseArticle(bareArticle(text, '2019-02-21')).events.map(({ headline }) => headline)

describe('the headline of a sentence leaves out', () => {
  it.each([
    ['a stop', 'The bridge is shut.', 'The bridge is shut'],
    ['white space', 'The bridge \u00a0 is shut.', 'The bridge is shut'],
    ['a lead-in with a comma', 'Meanwhile, the bridge is shut.', 'The bridge is shut'],
    ['a stage direction', '[Laughs] The bridge is shut.', 'The bridge is shut'],
    ['“But”', 'But the bridge is shut.', 'The bridge is shut'],
    ['the date at its beginning', 'On Monday the council met in Leeds.', 'The council met in Leeds'],
    [
      'the part of another date',
      'The council, which was founded in 1988, met on Monday.',
      'The council met on Monday',
    ],
    [
      'a second main clause of another date',
      'Four members left on Monday, and on Tuesday a fifth followed them.',
      'Four members left on Monday',
    ],
    [
      'a clause that hangs on it, where it is long',
      'The council met on Monday evening in the old town hall, ending weeks of doubt about the bridge.',
      'The council met on Monday evening in the old town hall',
    ],
    [
      'who somebody is, where it is long',
      'Ann Smith, the mayor of the old town of York, met the engineers of the bridge on Monday evening.',
      'Ann Smith met the engineers of the bridge on Monday evening',
    ],
    [
      'all but the first of many names, where it is long',
      'Ann Smith, Bob Jones, Carl Brown, Dora Green and Eve White left the council on Monday over the bridge.',
      'Ann Smith and four others left the council on Monday over the bridge',
    ],
  ])('%s', (_, text, expected) => {
    expect(headlinesOf(text)[0]).toBe(expected)
  })
})

describe('the headline of a sentence keeps', () => {
  it.each([
    ['a question', 'Is the bridge shut?', 'Is the bridge shut?'],
    ['a word that only may lead in', 'Still waters run deep in York.', 'Still waters run deep in York'],
    ['a date in its middle', 'The council met on Monday in Leeds.', 'The council met on Monday in Leeds'],
    ['a date that has something', 'Monday’s meeting was long.', 'Monday’s meeting was long'],
    ['few names', 'Ann Smith, Bob Jones and Carl Brown left.', 'Ann Smith, Bob Jones and Carl Brown left'],
    [
      'the main verb behind an apposition, however long',
      'Ann Smith, the mayor, demanded on Monday that they give up their seats on the council and fight again.',
      'Ann Smith demanded on Monday that they give up their seats on the council…',
    ],
  ])('%s', (_, text, expected) => {
    expect(headlinesOf(text)[0]).toBe(expected)
  })
})

describe('who speaks', () => {
  it.each([
    ['stands first', '“The bridge is shut,” Ann Smith said.', 'Ann Smith: “The bridge is shut”'],
    [
      'is named for “she”',
      'Ann Smith spoke. She said: “The bridge is shut.”',
      'Ann Smith said: “The bridge is shut.”',
    ],
    ['stays where it is', 'Ann Smith said: “The bridge is shut.”', 'Ann Smith said: “The bridge is shut.”'],
  ])('%s', (_, text, expected) => {
    expect(headlinesOf(text).at(-1)).toBe(expected)
  })
})

describe('the pronoun that opens a headline', () => {
  it.each([
    [
      'names the only person of the sentence before',
      'Heidi Allen entered Parliament in 2015. She also hoped to be mayor.',
      'Heidi Allen also hoped to be mayor',
    ],
    [
      'names the person before it in its sentence',
      'Derek Hatton has been suspended, the party said, over his tweets on Israel in 2012.',
      'Derek Hatton’s tweets on Israel',
    ],
  ])('%s', (_, text, expected) => {
    expect(headlinesOf(text)).toContain(expected)
  })

  it.each([
    ['where two are named', 'Heidi Allen met Ann Smith. She also hoped to be mayor.'],
    [
      'where the name is of the other gender',
      'Mr Allen entered Parliament in 2015. She also hoped to be mayor.',
    ],
    [
      'where the name does not open its sentence',
      'Parliament was left by Heidi Allen. She also hoped to be mayor.',
    ],
    ['in another paragraph', 'Heidi Allen entered Parliament.\n\nShe also hoped to be mayor.'],
    ['of more than one', 'Heidi Allen entered Parliament. They also hoped to be mayor.'],
  ])('stays %s', (_, text) => {
    expect(headlinesOf(text).at(-1)).toMatch(/^(?:She|They) also hoped to be mayor$/)
  })
})

describe('the headline of a part of a sentence', () => {
  it.each([
    ['“when”', 'It is the worst since 1981, when the party parted ways.', 'The party parted ways'],
    ['“which”', 'The party, which was founded in 1988, met.', 'The party was founded in 1988'],
    ['“who”', 'They met the members who left the party on Monday.', 'The members left the party'],
    ['a participle', 'The party, founded in 1988, met.', 'The party, founded in 1988'],
    [
      'a clause on a noun',
      'She said that the party had broken every word of the manifesto they wrote in 2017.',
      'Every word of the manifesto they wrote in 2017',
    ],
    [
      '“with … joining”',
      'Seven left on Monday, with Joan Ryan joining them on Tuesday.',
      'Joan Ryan joining them',
    ],
    ['“and”', 'Four left on Monday, and on Tuesday a fifth member followed.', 'A fifth member followed'],
    ['a noun ahead', 'The leader spoke ahead of the vote in May 2019.', 'The vote'],
    ['a countdown', 'With 39 days until the vote, few members spoke.', 'The vote'],
    [
      'a noun that is stopped',
      'Ann Smith said she would work to stop a quick exit on 29 March.',
      'A quick exit',
    ],
    [
      'a clause within the clause',
      'She demanded that they go, insisting this was right when it was on her word that they had gained in 2017.',
      'They had gained',
    ],
    [
      'what was led up to',
      'It is the worst since 1981, when they parted, a step that prepared the victory of Ann Smith in 1997.',
      'The victory of Ann Smith',
    ],
    [
      'a date that its end leads to',
      '“We go on until the end of the year.”',
      'We go on until the end of the year',
    ],
    [
      'a part of a month',
      'The council said the talks would go on until the end of May.',
      'The talks would go',
    ],
    [
      'a season',
      'The council has until Friday, which it lost in the spring of 1998.',
      'Friday it lost in the spring of 1998',
    ],
    ['a second clause', 'We lost in 2017, and we win in 2020.', 'We win in 2020'],
  ])('tells what happened: %s', (_, text, expected) => {
    expect(headlinesOf(text).slice(1)).toContain(expected)
  })
})

describe('no part of a sentence is told', () => {
  it.each([
    ['where it only says how long', 'The fair ran from Monday to Friday.'],
    ['where it only says how long, in numbers', 'The fair runs from 18 to 20 February 2019 in Leeds.'],
    ['where it is only a date', 'The council has until the end of the year.'],
  ])('%s', (_, text) => {
    expect(headlinesOf(text)).toEqual([text.slice(0, -1)])
  })
})

it('counts no list that goes on for longer than a sentence', () => {
  const [headline] = headlinesOf(`${'Ann Smith, Bob Jones, '.repeat(30)}Carl Brown and Dora Green left.`)
  expect(headline).toMatch(/^Ann Smith, Bob Jones, .*…$/)
})

it('is one line, short enough for a list, whatever the text', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    ',',
    'and',
    'who',
    'Ann Smith',
    'said',
    'on Monday',
    'bridge',
    '\n',
    '.',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      for (const headline of headlinesOf(words.join(' '))) {
        expect(headline.length).toBeLessThanOrEqual(80)
        expect(headline).not.toMatch(/[\n\r\t]/)
      }
    }),
  )
})
