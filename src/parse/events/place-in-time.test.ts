import { describe, expect, it } from 'vitest'
import { bareArticle } from '../../model/bare-article.ts'
import type { EventStatus } from '../../model/event.ts'
import { parseArticle } from '../parse-article.ts'

/** The status of each event of a text published on Thursday 21 February 2019. */
const statusesOf = (text: string): readonly EventStatus[] =>
  parseArticle(bareArticle(text, '2019-02-21')).events.map(({ status }) => status)

describe('reported', () => {
  it.each([
    ['a verb of the past', 'The council met on Monday.'],
    ['the perfect', 'The council has met.'],
    ['a saying, whatever is said', 'Jeremy Corbyn said the council could meet.'],
    ['a saying behind what is said', '“The council may meet soon,” Jeremy Corbyn said.'],
    ['a date before publication, whatever the verb', 'The fair could draw no crowd on 4 February 2019.'],
    ['the month of May', 'The council met in May.'],
    ['rumours of long ago', 'Rumours grew on 4 February 2019 that the council had gone.'],
    ['rumours denied', 'The mayor rejected rumours of a meeting.'],
    ['plans that somebody has', 'The council’s plans were approved today.'],
    ['plans behind a preposition', 'Work on plans for the hall was stopped today.'],
    ['promises before an auxiliary', 'Both said that promises were broken today.'],
    ['hopes of something', 'Hopes of a deal collapsed today.'],
    ['the will of somebody', 'It was the will of the people that the hall closed.'],
    ['a call for what does not happen on a day', 'The mayor called for calm today.'],
    ['a preposition', 'Back to the village for a third time.'],
  ])('%s', (_, text) => {
    expect(statusesOf(text)[0]).toBe('reported')
  })
})

describe('announced', () => {
  it.each([
    ['will', 'The council will meet on Friday.'],
    ['is to', 'The council is to meet on Friday.'],
    ['due', 'The council is due in Leeds on Friday.'],
    ['scheduled', 'A meeting is scheduled for Friday.'],
    ['plans', 'The council plans a meeting in March.'],
    ['will, behind a number in -ed', 'A hundred flats will be built by the river.'],
    ['will, behind a colour', 'The red bridge will close for repairs.'],
    ['will, behind a word that describes', 'The elected mayor will close the bridge.'],
    ['will, behind “that”', 'It is a bridge that will close for repairs.'],
    ['will, behind a preposition without a noun', 'The hour after will be quiet.'],
    ['plans, behind “that”', 'It is the council that plans a meeting.'],
    ['pledges', 'The council pledges a new hall.'],
    ['set to', 'The council is set to meet.'],
    ['called for', 'An election is called for next Thursday.'],
    ['a headline’s “to”', 'City airline to buy twenty jets'],
    ['a date ahead, whatever the verb', 'The mayor set a vote for 29 March.'],
    ['a saying that is to come', 'Theresa May will say on Friday that “nothing has changed”.'],
  ])('%s', (_, text) => {
    expect(statusesOf(text)[0]).toBe('announced')
  })

  it('of what lies ahead in a sentence about something else', () => {
    expect(statusesOf('The leader spoke on Monday ahead of the vote on 29 March.')).toEqual([
      'reported',
      'announced',
    ])
  })
})

describe('expected', () => {
  it.each([
    ['could', 'The council could meet on Friday.'],
    ['may', 'The council may meet on Friday.'],
    ['expected to', 'The council is expected to meet on Friday.'],
    ['was expected to, the same day', 'The council was expected to meet today.'],
    ['likely', 'The council is likely to meet.'],
    ['rumours', 'Friends tweeted of strong rumours: the council goes.'],
    ['a rumour that grows', 'Rumours grew that the council had gone.'],
    ['hopes', 'The council hopes to meet.'],
    ['a rumour of some time this year', 'There is speculation that the party will split in 2019.'],
    ['a rumour of next year', 'There is speculation that the party will split in 2020.'],
    ['a condition', 'If the bill falls, the council goes in April 2019.'],
    [
      'a saying that is only likely',
      'Theresa May is expected to tell the council that “nothing has changed”.',
    ],
  ])('%s', (_, text) => {
    expect(statusesOf(text)[0]).toBe('expected')
  })
})
