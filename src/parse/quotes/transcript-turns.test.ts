import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { transcriptTurns } from './transcript-turns.ts'

const turns = (...paragraphs: readonly string[]): readonly string[] => {
  const document = readDocument(paragraphs.join('\n\n'))
  const { tokens, text } = document
  return transcriptTurns(document).map(({ label, words }) => {
    const said = text.slice(tokens.starts[words.from], tokens.ends[words.to - 1])
    return label === null
      ? said
      : `${text.slice(tokens.starts[label.from], tokens.ends[label.to - 1])} | ${said}`
  })
}

describe('transcriptTurns', () => {
  it.each([
    [
      'names that take turns',
      ['SMITH: We are ready.', 'BROWN: Are you?', 'SMITH: We are.'],
      ['SMITH | We are ready.', 'BROWN | Are you?', 'SMITH | We are.'],
    ],
    [
      'full names in small letters, one of which comes again',
      ['Ann Smith: We are ready.', 'John Brown: Are you?', 'Ann Smith: We are.'],
      ['Ann Smith | We are ready.', 'John Brown | Are you?', 'Ann Smith | We are.'],
    ],
    [
      'a name in capitals once',
      ['HOST: Who is there?', 'MAYOR ANN SMITH: It is me.', 'HOST: Come in.'],
      ['HOST | Who is there?', 'MAYOR ANN SMITH | It is me.', 'HOST | Come in.'],
    ],
    [
      'two full names in capitals',
      ['ANN SMITH: Why not debate?', 'JOHN BROWN: He would not come.'],
      ['ANN SMITH | Why not debate?', 'JOHN BROWN | He would not come.'],
    ],
    [
      'questions and answers',
      ['Q: And then?', 'A: It was shut.', 'Q: Why?'],
      ['Q | And then?', 'A | It was shut.', 'Q | Why?'],
    ],
    [
      'labels in bold and in italics',
      ['**Q: And then?**', 'A: It was shut.', '**Q:** Why?', '_A: It was old._'],
      ['Q | And then?', 'A | It was shut.', 'Q | Why?', 'A | It was old.'],
    ],
    [
      'what goes on without a label',
      ['SMITH: We are ready.', 'We have been for years.', 'BROWN: Are you?', 'SMITH: We are.'],
      ['SMITH | We are ready.', 'We have been for years.', 'BROWN | Are you?', 'SMITH | We are.'],
    ],
    [
      'a note in brackets behind a label',
      ['SMITH (laughing): We are ready.', 'BROWN: Are you?', 'SMITH: We are.'],
      ['SMITH | We are ready.', 'BROWN | Are you?', 'SMITH | We are.'],
    ],
  ])('finds %s', (_, paragraphs, expected) => {
    expect(turns(...paragraphs)).toEqual(expected)
  })

  it.each([
    ['labels of things', ['Height: two metres.', 'Width: one metre.', 'Weight: not known.']],
    ['one label that comes again', ['NOTE: the hall is shut.', 'NOTE: the pool is shut.']],
    ['figures', ['Smith: 1,769.', 'Brown: 1,501.', 'Smith: 547.', 'Brown: 46.']],
    ['words in marks', ['Ann Smith: “We are ready.”', 'John Brown: “Are you?”', 'Ann Smith: “We are.”']],
    [
      'headings with names, none of which comes again',
      ['Ann Smith: A new bridge for all.', 'John Brown: No bridge at all.'],
    ],
    [
      'weather and traffic',
      ['Weather: rain.', 'Traffic: slow.', 'Weather: sun.', 'Traffic: fast.'].map(
        (line) => `${line} It goes on.`,
      ),
    ],
    [
      'things that come again',
      ['North: rain and wind.', 'South: dry and warm.', 'North: more rain.', 'South: still dry.'],
    ],
    ['days', ['Monday: we go to the sea.', 'Tuesday: we rest.', 'Monday: we go again.']],
    ['for and against', ['Pros: I like the light.', 'Cons: I think it is dear.', 'Pros: you can fold it.']],
    [
      'a match',
      ['ARSENAL: Brown, Smith, Jones.', 'SUBS: Hill, Wood.', 'CHELSEA: Green, Grey.', 'SUBS: White, Black.'],
    ],
    ['updates', ['UPDATE: we are told it is open.', 'CORRECTION: you may drive.', 'UPDATE: it is shut.']],
    ['sentences', ['The mayor said: we are ready.', 'The council said: we are not.']],
  ])('finds none in %s', (_, paragraphs) => {
    expect(turns(...paragraphs)).toEqual([])
  })

  it('leaves notes between the turns out', () => {
    expect(turns('SMITH: We are ready.', '(LAUGHTER)', 'BROWN: Are you?', 'SMITH: We are.')).not.toContain(
      '(LAUGHTER)',
    )
  })

  it('leaves text between far turns to the article', () => {
    const text = turns(
      'SMITH: We are ready.',
      'One stood.',
      'Two sat.',
      'Three left.',
      'Four came.',
      'BROWN: Are you?',
      'SMITH: We are.',
    )
    expect(text).toHaveLength(3)
  })
})
