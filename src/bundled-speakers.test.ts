import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTimeline } from './model/timeline-file.ts'

/** Who says what in the accounts, read by people: the number of the account, the speaker, how the words begin. */
const SAID: readonly (readonly [account: string, speaker: string, ...words: readonly string[]])[] = [
  ['1', 'Heidi Allen', 'a third', 'because if we do', 'hopeful', 'good, sensible centre'],
  ['1', 'The group’s MPs', 'the centre ground'],
  ['1', 'Philip Hammond', 'saddened', 'relatively small', 'The Conservative Party is, always'],
  ['1', 'Philip Hammond', 'always a possibility', 'focused minds', 'absolutely committed'],
  ['1', 'Ian Austin', 'long and hard'],
  ['1', 'Justine Greening', 'crashed us out', 'I am not prepared'],
  ['1', 'Dominic Grieve', 'went completely off'],
  ['1', 'Theresa May', 'decent, moderate'],
  ['1', 'Anna Soubry', 'purple Momentum'],
  ['1', 'David Cameron', 'Is it too late'],
  ['1', 'Jeremy Corbyn', 'democratic thing', 'abandon the policies', 'greater than', 'ally'],
  ['1', 'Momentum', 'mass canvassing'],
  ['1', 'Joan Ryan and Luciana Berger', 'anti-Jewish racism', 'abused with impunity'],
  ['1', 'Barry Gardiner', 'let them down'],
  ['2', 'Luciana Berger', 'institutionally anti-Semitic', 'ashamed and embarrassed'],
  ['2', 'Jeremy Corbyn', 'disappointed', 'I am disappointed that'],
  ['2', 'The left', 'traitors', 'cowards'],
  ['2', 'Chuka Umunna', 'sick of politics', 'broken'],
  ['2', 'Tom Watson', 'premature', 'I think our colleagues', 'The identity of this party'],
  ['2', "Labour's number two", 'too easily tempted'],
  ['2', 'Independent Group', 'narrative'],
  ['2', 'the seven MPs', 'change politics'],
  ['2', 'Nick Boles', "They're all good people"],
  ['2', 'George Freeman', 'Unless the Conservatives'],
  ['2', 'Momentum', 'back to the politics', 'drag Britain back'],
  ['2', 'Young Labour', 'Red Flag', 'Though cowards flinch'],
  ['2', 'Len McCluskey', 'grossly unfair', 'contrived'],
  ['2', 'Board of Deputies of British Jews', 'searing indictment'],
  ['2', 'the seven', 'visceral hatreds'],
  ['2', 'union chiefs', 'no policies'],
  ['2', 'John McDonnell', 'honourable'],
  ['3', 'Jeremy Corbyn', 'democratic thing', 'abandon the policies', 'resign and put', 'greater than'],
  ['3', 'Jeremy Corbyn', 'It is disappointing that', 'These MPs now want'],
  ['3', 'Dominic Grieve', 'went completely off', 'I would certainly', 'I would have to leave'],
  ['3', 'Momentum', 'mass canvassing'],
  ['4', 'Robin Walker', 'I think the names', 'drew the line', 'We will have to wait', 'We do live in'],
  ['4', 'Harriett Baldwin', 'I was sorry to learn'],
  ['4', 'Nigel Huddleston', 'particularly as they', 'It is Brexit that', 'I don’t think we will'],
  ['4', 'Lynn Denham', 'It is sad that'],
  ['5', 'Heidi Allen', 'We represent three'],
]

/** Of a hundred, so many are to be right: the left that labels others, and what Young Labour took from a song, are hard. */
const LEAST_RIGHT = 93

const timeline = readTimeline(readFileSync('data/timeline.json', 'utf8'), 'data/timeline.json')
const marked = timeline.quotes.filter(({ kind }) => kind !== 'indirect')
const cases = SAID.flatMap(([account, speaker, ...words]) =>
  words.map((start) => ({ account, speaker, start })),
)
const printed = ({ account, start }: (typeof cases)[number]) =>
  marked.filter(({ article, text }) => article.startsWith(account) && text.startsWith(start))

it('finds everything that stands between marks in the accounts because somebody said it', () => {
  expect(cases.filter((one) => printed(one).length === 0)).toEqual([])
})

it('gives nearly all of it to whoever said it', () => {
  const wrong = cases.filter(
    (one) => !printed(one).some(({ speaker }) => speaker?.name.toLowerCase() === one.speaker.toLowerCase()),
  )
  expect(100 * (1 - wrong.length / cases.length), JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST_RIGHT)
})
