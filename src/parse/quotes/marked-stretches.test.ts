import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { markedStretches } from './marked-stretches.ts'

const marked = (text: string): readonly string[] =>
  markedStretches(readDocument(text)).map(({ start, end }) => text.slice(start, end))

describe('markedStretches', () => {
  it.each([
    ['curly marks', 'He said: “We go.” She left.', ['We go.']],
    ['straight double marks', 'He said: "We go." She said: "We stay."', ['We go.', 'We stay.']],
    ['straight single marks', "He said: 'We go.' She said: 'We stay.'", ['We go.', 'We stay.']],
    ['curly single marks', 'He said: ‘We go.’ She left.', ['We go.']],
    ['two single marks for a double one', "He said: ''We go.'' She left.", ['We go.']],
    ['two backquotes', "He said: ``We go.'' She left.", ['We go.']],
    ['guillemets', 'He said: « We go. » She left.', [' We go. ']],
    ['low marks', 'He said: „We go.” She left.', ['We go.']],
    ['brackets around', 'They left (he called it “a defeat”) at once.', ['a defeat']],
    ['a comma within', '“We go,” he said.', ['We go,']],
    [
      'words that are split',
      '“We go,” he said, “and we do not come back.”',
      ['We go,', 'and we do not come back.'],
    ],
    ['a fragment', 'It was the “best” of days.', ['best']],
    [
      'contractions within curly marks',
      '“We don’t, we won’t and I’m sure,” he said.',
      ['We don’t, we won’t and I’m sure,'],
    ],
    [
      'contractions within straight single marks',
      "He said: 'They're all good people and I'm sorry.'",
      ["They're all good people and I'm sorry."],
    ],
    ['a possessive within single marks', "He spoke of 'the party's future' there.", ["the party's future"]],
    [
      'a possessive plural within single marks',
      "He said: 'The MPs' plan failed.'",
      ["The MPs' plan failed."],
    ],
    ['an elision within single marks', "She said: 'Tell 'em we go.'", ["Tell 'em we go."]],
    [
      'a decade within single marks',
      "She said: 'It was like the '80s again.'",
      ["It was like the '80s again."],
    ],
    [
      'single marks within double ones',
      '“He called it ‘a farce’ and left,” she said.',
      ['He called it ‘a farce’ and left,'],
    ],
    [
      'straight single marks within straight double ones',
      `"He called it 'a farce' and left," she said.`,
      [`He called it 'a farce' and left,`],
    ],
    [
      'double marks within single ones',
      "He said: 'She called it \"a farce\" and left.' Then: 'I stay.'",
      ['She called it "a farce" and left.', 'I stay.'],
    ],
    [
      'a mark that is never closed',
      'He said: “We go and we do not come back.',
      ['We go and we do not come back.'],
    ],
    [
      'the later of two opening marks, one of which is closed',
      'He said: “We go. “We stay.” She left.',
      ['We stay.'],
    ],
    [
      'both ways of marking, where a text has many of both',
      'It is shut.\n\nShe was ‘glad’ and he was ‘sad’. “We go,” he said.',
      ['glad', 'sad', 'We go,'],
    ],
    ['an opening mark that was meant to close', '“Not yet,“ he said. “We stay.”', ['Not yet,', 'We stay.']],
  ])('reads %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each([
    ['no marks', 'Nobody spoke.'],
    ['contractions', "They don't, they won't, and it's over."],
    ['possessives', "The party's leader met the council's chief."],
    ['possessive plurals', "The MPs' plan and the voters' anger grew."],
    ['possessive plurals, curly', 'The MPs’ plan and the voters’ anger grew.'],
    ['elisions', "'Twas late, and they told 'em so."],
    ['decades', "Back in the '70s and the '80s it worked."],
    ['missing endings', "They were goin' and comin' all day."],
    ['empty marks', 'He wrote “” and "" there.'],
    ['a closing mark alone', 'We go.” She left.'],
    ['a pointer at another article', 'READ MORE: “We go,” says the leader'],
    ['feet and inches without words', "He is 6' tall."],
  ])('finds nothing in %s', (_, text) => {
    expect(marked(text)).toEqual([])
  })

  it('reads a quotation that opens again at each paragraph and closes at the last', () => {
    const text = 'He said: “One is here.\n\n“Two is here.\n\n“Three is here.”\n\nShe left.'
    const stretches = markedStretches(readDocument(text))
    expect(stretches.map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual([
      ['One is here.', false],
      ['Two is here.', false],
      ['Three is here.', true],
    ])
  })

  it('reads single marks that open again', () => {
    const text = "He said: 'One is here.\n\n'Two is here.'\n\nShe left."
    expect(marked(text)).toEqual(['One is here.', 'Two is here.'])
  })

  it('starts afresh at each paragraph, so that one forgotten mark spoils no other', () => {
    expect(marked('He said: "We go.\n\nShe said: "We stay." Then she left.')).toEqual(['We go.', 'We stay.'])
  })

  it('leaves single marks to words within words where double ones carry speech', () => {
    const text = '‘Farce’ of a vote\n\n“We go,” he said. “We do not come back.”'
    expect(marked(text)).toEqual(['We go,', 'We do not come back.'])
  })

  it('gives stretches in order and apart, each in its paragraph, whatever the text', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          '“',
          '”',
          '‘',
          '’',
          '"',
          "'",
          "''",
          '``',
          '«',
          '»',
          '„',
          'word',
          'As',
          's',
          ' ',
          ' ',
          ',',
          '.',
          '\n\n',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text)
        let reached = 0
        for (const { start, end, from, to, paragraph } of markedStretches(document)) {
          const around = document.paragraphs[paragraph]
          expect(start).toBeGreaterThanOrEqual(Math.max(reached, around?.start ?? text.length))
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(around?.end ?? 0)
          expect(to).toBeGreaterThan(from)
          expect(document.tokens.starts[from]).toBeGreaterThanOrEqual(start)
          expect(document.tokens.ends[to - 1]).toBeLessThanOrEqual(end)
          reached = end
        }
      }),
      { numRuns: 2000 },
    )
  })
})
