import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Event, EventStatus } from './model/event.ts'
import { readTimeline } from './model/timeline-file.ts'

const file = fileURLToPath(new URL('../data/timeline.json', import.meta.url))
const timeline = readTimeline(readFileSync(file, 'utf8'), 'data/timeline.json')
const texts = new Map(timeline.articles.map(({ id, text }) => [id, text]))

/** The numbers of the accounts that tell of an event, each once: `1 3 4`. */
const tellersOf = ({ mentions }: Event): string =>
  [...new Set(mentions.map(({ article }) => article.charAt(0)))].sort().join(' ')

const telling = (words: string): readonly Event[] =>
  timeline.events.filter(({ mentions }) =>
    mentions.some(({ article, start, end }) => texts.get(article)?.slice(start, end).includes(words)),
  )

describe('the bundled timeline tells once, on its day, by whom it is told', () => {
  it.each<[string, string, string, EventStatus, string]>([
    ['the seven resign', 'seven MPs opposed to Corbyn broke away', '2019-02-18', 'reported', '2 4 5'],
    ['Joan Ryan follows', 'Joan Ryan followed this morning.', '2019-02-20', 'reported', '5'],
    ['the three Conservatives', 'on Wednesday three Conservatives', '2019-02-20', 'reported', '1 3 4 5'],
    ['word of them', 'Word is expected at 11am', '2019-02-20T11:00', 'expected', '5'],
    ['Corbyn’s video', 'In a Twitter video on Wednesday night', '2019-02-20', 'reported', '1 3'],
    ['Gardiner’s apology', 'Barry Gardiner', '2019-02-20', 'reported', '1'],
    ['Hammond on Today', 'He told the Today programme', '2019-02-21', 'reported', '1'],
    ['Greening on Today', 'On the Today programme Ms Greening', '2019-02-21', 'reported', '1'],
    ['Allen on Peston', 'told Peston on ITV', '2019-02-21', 'reported', '1 3'],
    ['Grieve on Newsnight', 'told Newsnight on the BBC', '2019-02-21', 'reported', '1 3'],
    ['Walker reacts', 'Robin Walker, MP for the city', '2019-02-22', 'reported', '4'],
    ['Baldwin reacts', 'Harriett Baldwin', '2019-02-22', 'reported', '4'],
    ['Huddleston reacts', 'The MP for Mid Worcestershire', '2019-02-22', 'reported', '4'],
    ['Denham reacts', 'Lynn Denham', '2019-02-22', 'reported', '4'],
    ['Brexit day', 'Brexit day.', '2019-03-29', 'announced', '2'],
    ['the SDP', 'when the SDP left Labour', '1981', 'reported', '2'],
    ['Blair’s election', 'the election of Tony Blair in 1997.', '1997', 'reported', '2'],
    ['Hatton’s tweets', 'over his tweets on Israel in 2012', '2012', 'reported', '1'],
    ['the snap election', 'Returned in the snap election of 2017', '2017', 'reported', '5'],
    ['a mayor not chosen', 'She also hoped to be mayor', '2017-01', 'reported', '5'],
  ])('%s', (_, words, date, status, tellers) => {
    const onItsDay = telling(words).filter((event) => event.date === date)
    expect(onItsDay.map((event) => [event.status, tellersOf(event)])).toEqual([[status, tellers]])
  })

  it('the three Conservatives as expected by one account and reported by another', () => {
    const [three] = telling('on Wednesday three Conservatives').filter(({ date }) => date === '2019-02-20')
    const statuses = three?.mentions.map(({ article, status }) => `${article.charAt(0)} ${status}`)
    expect(statuses).toEqual(expect.arrayContaining(['4 reported', '5 expected']))
  })
})

describe('headlines of the bundled timeline', () => {
  it.each([
    ['1981', 'The SDP left Labour'],
    ['1997', 'The election of Tony Blair'],
    ['2012', 'Derek Hatton’s tweets on Israel'],
    ['2019-03-29', 'Brexit day'],
  ])('the one of %s tells that happening', (date, headline) => {
    expect(timeline.events.filter((event) => event.date === date).map((event) => event.headline)).toEqual([
      headline,
    ])
  })

  it('are short, and none is there twice on a day', () => {
    for (const { headline } of timeline.events) expect(headline.length).toBeLessThanOrEqual(80)
    const headlines = timeline.events.map(({ date, headline }) => `${date} ${headline}`)
    expect(headlines).toEqual([...new Set(headlines)])
  })
})

describe('quotes of the bundled timeline', () => {
  it('belong to one event each', () => {
    const held = timeline.events.flatMap(({ quotes }) => quotes)
    expect(held.toSorted()).toEqual(timeline.quotes.map(({ id }) => id).toSorted())
  })

  it('link what is cut to the sentence it was cut from', () => {
    const whole = timeline.quotes.find(({ text }) =>
      text.includes('decent and democratic thing for them to do'),
    )
    const cut = timeline.quotes.filter(({ text }) => text.startsWith('democratic thing to do'))
    expect(cut.map(({ article }) => article.charAt(0))).toEqual(['1', '3', '3'])
    expect(new Set(cut.map(({ variantOf }) => variantOf))).toEqual(new Set([whole?.id]))
  })

  it('that are told without a date of their own are all there is to their event', () => {
    for (const { dating, quotes } of timeline.events)
      if (dating.basis !== 'stated' && dating.basis !== 'resolved') expect(quotes).not.toEqual([])
  })
})
