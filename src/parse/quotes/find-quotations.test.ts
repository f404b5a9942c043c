import { describe, expect, it } from 'vitest'
import type { Quotation } from '../../model/quote.ts'
import { findMentions } from '../people/find-mentions.ts'
import { readDocument } from '../text/document.ts'
import { findQuotations } from './find-quotations.ts'
import { attributionModels } from './models.ts'

const find = (text: string): readonly Quotation[] => {
  const document = readDocument(text)
  const { mentions, figures } = findMentions(document)
  return findQuotations(document, mentions, figures, attributionModels).quotes
}

/** Who said what, as `speaker: words`. */
const said = (text: string): readonly string[] =>
  find(text).map(({ speaker, text: words }) => `${speaker?.name ?? 'nobody'}: ${words}`)

describe('findQuotations finds the speaker', () => {
  it.each([
    ['before', 'Jeremy Corbyn said: “We want an election.”', ['Jeremy Corbyn: We want an election.']],
    [
      'before, behind a comma',
      'Jeremy Corbyn said, “We want an election.”',
      ['Jeremy Corbyn: We want an election.'],
    ],
    ['after', '“We want an election,” Jeremy Corbyn said.', ['Jeremy Corbyn: We want an election,']],
    ['after the verb', '“We want an election,” said Jeremy Corbyn.', ['Jeremy Corbyn: We want an election,']],
    [
      'after the verb, with an office behind',
      '“We want an election,” said Jeremy Corbyn, the Labour leader.',
      ['Jeremy Corbyn: We want an election,'],
    ],
    [
      'in the middle',
      '“We want an election,” Jeremy Corbyn said. “We want it now.”',
      ['Jeremy Corbyn: We want an election, … We want it now.'],
    ],
    [
      'beside an office',
      'Prime Minister Theresa May said: “We will leave on time.”',
      ['Theresa May: We will leave on time.'],
    ],
    [
      'behind an apposition',
      'Theresa May, the prime minister, said: “We will leave on time.”',
      ['Theresa May: We will leave on time.'],
    ],
    [
      'in front of a hearer',
      'Jeremy Corbyn told the BBC: “We want an election.”',
      ['Jeremy Corbyn: We want an election.'],
    ],
    [
      'by surname, once the full name was told',
      'Jeremy Corbyn was there. “We want an election,” Mr Corbyn said.',
      ['Jeremy Corbyn: We want an election,'],
    ],
    [
      'by a pronoun',
      'Theresa May was there. “We will leave on time,” she said.',
      ['Theresa May: We will leave on time,'],
    ],
    [
      'by a pronoun that fits one of two',
      'Jeremy Corbyn met Theresa May. “We will leave on time,” she said.',
      ['Theresa May: We will leave on time,'],
    ],
    [
      'by an office held before',
      'Nicky Morgan, the former education secretary, spoke. The former education secretary said: “I will stay.”',
      ['Nicky Morgan: I will stay.'],
    ],
    [
      'of one surname by gender',
      'Theresa May met Philip May. Mr May said: “I agree with her.”',
      ['Philip May: I agree with her.'],
    ],
    [
      'an organisation',
      'The Labour Party said: “We want an election.”',
      ['Labour Party: We want an election.'],
    ],
    ['somebody without a name', 'One Tory MP said: “I will leave.”', ['One Tory MP: I will leave.']],
    [
      'who is meant by a pronoun that opens what they say',
      'Theresa May met Jeremy Corbyn. A former engineer, who retired in 2016, said he had warned of it “at least three times”.',
      ['A former engineer: at least three times'],
    ],
    ['a group', 'The seven MPs said: “We will leave.”', ['The seven MPs: We will leave.']],
    [
      'several together',
      'Anna Soubry and Heidi Allen said: “We are leaving.”',
      ['Anna Soubry and Heidi Allen: We are leaving.'],
    ],
    [
      'of each in turn',
      'Jeremy Corbyn said: “We want an election.” Theresa May said: “We will leave on time.”',
      ['Jeremy Corbyn: We want an election.', 'Theresa May: We will leave on time.'],
    ],
    [
      'of a fragment',
      'Theresa May called the plan “the best one possible” on Monday.',
      ['Theresa May: the best one possible'],
    ],
    [
      'in single marks',
      "Luciana Berger said: 'I cannot remain in the party.' She added: 'I am ashamed.'",
      ['Luciana Berger: I cannot remain in the party.', 'Luciana Berger: I am ashamed.'],
    ],
    [
      'who goes on in the next paragraph',
      'Chuka Umunna told reporters: “This has been a very difficult decision.”\n\n“We did not take it lightly,” he added.',
      ['Chuka Umunna: This has been a very difficult decision.', 'Chuka Umunna: We did not take it lightly,'],
    ],
    [
      'of an answer',
      '“When did you decide?” the reporter asked.\n\n“Last week,” Mr Leslie replied.',
      ['the reporter: When did you decide?', 'Leslie: Last week,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('names nobody in marks as the speaker of them', () => {
    expect(said('Jeremy Corbyn said: “Theresa May told me that she would leave.”')).toEqual([
      'Jeremy Corbyn: Theresa May told me that she would leave.',
    ])
  })

  it('says where the speaker is named, and nothing where the quotation only goes on', () => {
    const text = 'Jeremy Corbyn said: “We want an election.” “We want it now.”'
    const [first, second] = find(text)
    const mention = first?.speaker?.mention
    expect(text.slice(mention?.start, mention?.end)).toBe('Jeremy Corbyn')
    expect(second?.speaker).toMatchObject({ name: 'Jeremy Corbyn', mention: null })
  })
})

describe('findQuotations joins', () => {
  it('paragraphs that open again', () => {
    const text =
      'Jeremy Corbyn said: “We want an election.\n\n“We want it now.\n\n“We are ready.”\n\nHe left.'
    const quotes = find(text)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We want an election.',
      'We want it now.',
      'We are ready.',
    ])
  })

  it('the halves around an attribution', () => {
    const text = '“We want an election,” Jeremy Corbyn said. “We want it now.”'
    expect(find(text)).toMatchObject([{ kind: 'direct', text: 'We want an election, … We want it now.' }])
  })

  it('nothing over a paragraph’s end where the marks were closed', () => {
    expect(find('Jeremy Corbyn said: “We want it.”\n\n“We want it now.”')).toHaveLength(2)
  })
})

describe('findQuotations tells the kind', () => {
  it.each([
    ['whole sentences', 'Jeremy Corbyn said: “We want an election.”', 'direct'],
    ['a fragment', 'Theresa May said it was “the best one possible” for all.', 'mixed'],
    ['reported speech', 'The minister said that the bridge was safe.', 'indirect'],
  ])('of %s', (_, text, kind) => {
    expect(find(text).map((quote) => quote.kind)).toEqual([kind])
  })

  it.each([
    ['before', 'Jeremy Corbyn told the BBC: “We want an election.”', 'told'],
    ['after', '“We want an election,” Jeremy Corbyn added.', 'added'],
  ])('and the cue %s', (_, text, cue) => {
    expect(find(text)[0]?.cue?.text).toMatch(new RegExp(`^${cue}`))
  })
})

describe('findQuotations finds reported speech', () => {
  it.each([
    [
      'behind “that”',
      'The minister said that the bridge was safe.',
      'The minister: that the bridge was safe',
    ],
    [
      'behind a hearer',
      'Theresa May told reporters that the bridge was safe.',
      'Theresa May: that the bridge was safe',
    ],
    [
      'around its attribution',
      'The bridge, the minister said, was safe.',
      'the minister: The bridge … was safe',
    ],
    ['behind its source', 'According to the report, the bridge is safe.', 'the report: the bridge is safe'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })
})

describe('findQuotations in conversations, interviews and blocks', () => {
  it.each([
    [
      'a question that stands alone is answered by the other one',
      [
        '“Will it open?” asked John Brown.',
        '“It will,” said Ann Smith.',
        '“When?”',
        '“In May.”',
        '“Are you sure?”',
        '“I am. It was looked at.”',
      ],
      [
        'John Brown: Will it open?',
        'Ann Smith: It will,',
        'John Brown: When?',
        'Ann Smith: In May.',
        'John Brown: Are you sure?',
        'Ann Smith: I am. It was looked at.',
      ],
    ],
    [
      'a transcript names its speakers in capitals',
      [
        'The mayor Ann Smith met the Courier on Monday.',
        'COURIER: Is it safe?',
        'SMITH: It is safe.',
        'And it is open.',
        'COURIER: Thank you.',
      ],
      ['Courier: Is it safe?', 'Ann Smith: It is safe. And it is open.', 'Courier: Thank you.'],
    ],
    [
      'an interview has questions of nobody and answers of whom it is with',
      [
        'Ann Smith has a new book. Ms Smith lives in Leeds.',
        'Q: Why now?',
        'A: It was time.',
        'Q: And then?',
      ],
      ['nobody: Why now?', 'Ann Smith: It was time.', 'nobody: And then?'],
    ],
    [
      'a block is introduced by the paragraph before it',
      ['The mayor, Ann Smith, wrote to residents:', '> It is closed.', '> It opens in May.'],
      ['Ann Smith: It is closed. It opens in May.'],
    ],
    [
      'a block has the speaker that its own introduction names',
      ['Ann Smith wrote:', '> It is closed.', 'John Brown did not agree.', '> Nobody asked us.'],
      ['Ann Smith: It is closed.', 'John Brown: Nobody asked us.'],
    ],
    [
      'words may be signed behind a dash',
      ['“It is closed, and we are sorry.”', '— Ann Smith'],
      ['Ann Smith: It is closed, and we are sorry.'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(said(paragraphs.join('\n\n'))).toEqual(expected)
  })

  it('gives the turns of a transcript as words without marks, and blocks as words apart', () => {
    expect(find('SMITH: We go.\n\nBROWN: We stay.\n\nSMITH: So be it.').map(({ kind }) => kind)).toEqual([
      'indirect',
      'indirect',
      'indirect',
    ])
    expect(find('Ann Smith wrote:\n\n> It is closed.').map(({ kind }) => kind)).toEqual(['direct'])
  })
})

describe('findQuotations finds nothing', () => {
  it.each([
    ['where nobody speaks', 'The bridge is shut. The minister left on Monday.'],
    ['in a nickname', 'The so-called “gang of seven” left.'],
    [
      'in a name that stands without marks elsewhere',
      'The new “Independent Group” met. The Independent Group left. Then the Independent Group came back.',
    ],
    ['in empty marks', 'He left “” and came back.'],
    ['in a pointer', 'READ MORE: “We want an election,” says Corbyn'],
    ['behind a noun of saying', 'The claim was false and the call was made.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})
