import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

const read = (text: string): readonly (readonly [string, string])[] =>
  paragraphsOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])
const kinds = (text: string): readonly string[] => read(text).map(([kind]) => kind)

const CAPTION = 'The members of the new group at their first meeting in London.'

describe('paragraphsOf', () => {
  it.each([
    ['empty lines between them', 'One is here.\n\nTwo is here.', ['One is here.', 'Two is here.']],
    ['a line each', 'One is here.\nTwo is here.', ['One is here.', 'Two is here.']],
    ['Windows line ends', 'One is here.\r\n\r\nTwo is here.\r\n', ['One is here.', 'Two is here.']],
    ['space around them', '  One is here. \n\n\t\n Two is here.  ', ['One is here.', 'Two is here.']],
    [
      'a capital behind a wide gap',
      'The group left the party  A minister refused to follow.',
      ['The group left the party', 'A minister refused to follow.'],
    ],
    [
      'a capital behind a wide gap and a closing mark',
      "They were called 'cowards'  A minister refused to follow.",
      ["They were called 'cowards'", 'A minister refused to follow.'],
    ],
  ])('parts %s', (_, text, expected) => {
    expect(read(text).map(([, words]) => words)).toEqual(expected)
  })

  it.each([
    ['a wide gap behind a stop', 'The group left the party.  A minister refused to follow.'],
    ['a wide gap before a small letter', 'The group left  the party and then it stayed away.'],
    [
      'lines of one width',
      'The committee met on Monday to talk about the plan for the\nharbour, which the council had put off for a year because\nof the cost.',
    ],
  ])('does not part %s', (_, text) => {
    expect(read(text).map(([, words]) => words)).toEqual([text])
  })

  it.each([['•'], ['*'], ['-'], ['–'], ['◦']])('reads a bullet without its sign: %s', (sign) => {
    expect(read(`${sign} The bridge stays shut.`)).toEqual([['bullet', 'The bridge stays shut.']])
  })

  it.each([['-5 degrees were measured on the hill.'], ['—and then it shut.']])(
    'sees no bullet in %s',
    (text) => {
      expect(kinds(text)).toEqual(['body'])
    },
  )

  it.each([
    ['a short line without a stop', 'Bridge stays shut'],
    ['a line of Markdown', '## Who said what?'],
  ])('sees a heading in %s', (_, text) => {
    expect(kinds(`${text}\n\nThe bridge stays shut for now.`)).toEqual(['heading', 'body'])
  })

  it('leaves the sign of a heading out', () => {
    expect(read('## Who said what?')).toEqual([['heading', 'Who said what?']])
  })

  it.each([
    ['a sentence', 'The bridge stays shut.'],
    ['a sentence that ends in a mark', 'He said: “It stays shut.”'],
    ['words that lead on', 'The minister said:'],
    ['a long line', 'The bridge stays shut '.repeat(8).trim()],
  ])('sees no heading in %s', (_, text) => {
    expect(kinds(text)).toEqual(['body'])
  })

  it.each([
    ['By Ann Smith', 'byline'],
    ['By Ann Smith, political editor', 'byline'],
    ['BY ANN SMITH', 'byline'],
    ['Words by Ann Smith and John Brown', 'byline'],
    ['Published: 21 February 2019', 'byline'],
    ['Last updated at 11.30am', 'byline'],
    ['By Monday the bridge was shut.', 'body'],
    ['By Monday All Was Quiet', 'heading'],
    ['By Ann Smith’s Own Account “A Mess”', 'heading'],
    ['Updated rules for bridges are a mess', 'heading'],
    ['Reporting by Ann Smith', 'byline'],
    ['By midnight the bridge was shut.', 'body'],
    ['Who is it by Ann Smith?', 'body'],
    ['The mayor at the bridge. Picture: Ann Smith', 'caption'],
    ['The mayor (pictured left) at the bridge.', 'caption'],
    ['The mayor at the bridge. Photo by Ann Smith.', 'caption'],
    ['They saw the picture. It was of the bridge.', 'body'],
  ])('tells who wrote it and what a picture shows from the text: %s', (text, expected) => {
    expect(kinds(text)).toEqual([expected])
  })

  it('reads a block quotation without its sign', () => {
    expect(read('> The bridge stays shut.')).toEqual([['block quotation', 'The bridge stays shut.']])
  })

  it.each([
    ['READ MORE: The bridge and its history'],
    ['Read more: who is who'],
    ['See also: the bridge.'],
    ['Related articles | The bridge'],
  ])('sees a pointer in %s', (text) => {
    expect(kinds(text)).toEqual(['pointer'])
  })

  it.each([
    ['Read more about the bridge at the library.'],
    ['Listen to the people, he said.'],
    ['Watch them: they will come back.'],
  ])('sees no pointer in %s', (text) => {
    expect(kinds(text)).toEqual(['body'])
  })

  it('sees a caption in what is printed twice, and a repeat in the second', () => {
    expect(kinds(`${CAPTION}\n\nThe bridge stays shut.\n\n${CAPTION}`)).toEqual(['caption', 'body', 'repeat'])
  })

  it('sees no repeat in a short line, which may well come back', () => {
    expect(kinds('He agreed.\n\nShe did not.\n\nHe agreed.')).toEqual(['body', 'body', 'body'])
  })

  it.each([[''], ['\n\n \t\n']])('finds none in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes a line a word, in any number', () => {
    expect(read('a\n'.repeat(300_000))).toHaveLength(300_000)
  })

  it('gives spans in order, without space around them, and loses no word', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('word', 'A', '\n', '\n\n', '  ', ' ', '\u00a0', '•', '- ', '# ', "'", '.', CAPTION),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0
        for (const { start, end } of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(text.slice(reached, start)).not.toMatch(/[\p{L}\p{N}]/u)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          reached = end
        }
        expect(text.slice(reached)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 1000 },
    )
  })
})
