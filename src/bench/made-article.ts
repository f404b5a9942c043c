/** An article that is made up: its text, and the events and quotes that stand in it, each at its place. */
import type { Article } from '../model/article.ts'
import { dateInWords } from '../model/date-in-words.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import type { Person } from '../model/person.ts'
import type { Quote } from '../model/quote.ts'
import { type Span, textSpan } from '../model/span.ts'
import { type MadeWords, sentence } from './made-words.ts'
import type { SeededRandom } from './seeded-random.ts'

const FIRST_DAY = Date.UTC(1990, 0, 1)
const DAY_MS = 24 * 60 * 60 * 1000
/** The share of the events that happened some days before they were written about. */
const EARLIER_SHARE = 0.4
const DAYS_EARLIER = 6
const UNDATED_SHARE = 0.01

const dayOf = (day: number): Edtf => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)

/** What articles are made of. */
export interface Making {
  readonly random: SeededRandom
  readonly words: MadeWords
  readonly people: readonly Person[]
  readonly publishers: readonly string[]
}

/** An event to be written of: how many quotes it holds, and whether it surely happened on the day it was written of. */
export interface EventToWrite {
  readonly id: string
  readonly quotes: number
  readonly isOfTheDay: boolean
}

/** One article's text as it grows, with the events and quotes that stand in it. */
interface Writing {
  readonly article: string
  /** The day it appeared, in days since the first. */
  readonly day: number
  text: string
  readonly events: Event[]
  readonly quotes: Quote[]
}

/** Writes at the end of an article, and gives the place. */
const write = (writing: Writing, text: string): Span => {
  const start = writing.text.length
  writing.text += text
  return { start, end: writing.text.length }
}

/** Writes who said something, and what. @returns the speaker's id */
const writeQuote = (writing: Writing, id: string, { random, words, people }: Making): string => {
  const speaker = random.of(people)
  write(writing, '\n\n')
  const mention = write(writing, speaker.name)
  write(writing, ' ')
  const cue = write(writing, 'said')
  write(writing, ': “')
  const text = sentence(words.words(8 + random.below(25)))
  const segments = [write(writing, text)]
  write(writing, '”')
  writing.quotes.push({
    id,
    article: writing.article,
    kind: 'direct',
    text,
    segments,
    cue: textSpan(writing.text, cue),
    speaker: { id: speaker.id, name: speaker.name, mention },
    said: null,
    variantOf: null,
  })
  return speaker.id
}

/** When an event happened: now and then nobody knows, and often some days before it was written of. */
const dateFor = (day: number, isOfTheDay: boolean, random: SeededRandom): Edtf | null => {
  const isUndated = !isOfTheDay && random.part() < UNDATED_SHARE
  const isEarlier = !isOfTheDay && random.part() < EARLIER_SHARE
  const date = dayOf(Math.max(0, day - (isEarlier ? 1 + random.below(DAYS_EARLIER) : 0)))
  return isUndated ? null : date
}

/** Writes the weekday of an event behind its headline, and tells how a reader gets its date from there. */
const writeDate = (writing: Writing, date: Edtf | null): Event['dating'] => {
  if (date === null) return { basis: 'none', rule: 'undated', expression: null, anchor: null }
  write(writing, ' ')
  const weekday = write(writing, `on ${dateInWords(date).split(' ')[0] ?? ''}`)
  return {
    basis: 'resolved',
    rule: 'weekday-near-publication',
    expression: textSpan(writing.text, weekday),
    anchor: { date: dayOf(writing.day), of: 'publication' },
  }
}

/** Writes of an event, and what was said about it. */
const writeEvent = (writing: Writing, { id, quotes, isOfTheDay }: EventToWrite, making: Making): void => {
  const { article, day } = writing
  const date = dateFor(day, isOfTheDay, making.random)
  const headline = sentence(making.words.words(7 + making.random.below(8))).slice(0, -1)
  const { start } = write(writing, headline)
  const dating = writeDate(writing, date)
  const { end } = write(writing, '.')
  const ids = Array.from({ length: quotes }, (_, at) => `${id}-q${at}`)
  const speakers = ids.map((quote) => writeQuote(writing, quote, making))
  write(writing, '\n\n')
  const status = 'reported'
  writing.events.push({
    id,
    date,
    dating,
    status,
    headline,
    mentions: [{ article, start, end, date, basis: dating.basis, status }],
    people: [...new Set(speakers)],
    quotes: ids,
  })
}

/** Makes an article that appeared so many days after the first, and tells of these events in turn. */
export const madeArticle = (
  id: string,
  day: number,
  events: readonly EventToWrite[],
  making: Making,
): { readonly article: Article; readonly events: readonly Event[]; readonly quotes: readonly Quote[] } => {
  const writing: Writing = { article: id, day, text: '', events: [], quotes: [] }
  for (const event of events) writeEvent(writing, event, making)
  const { random, words, publishers } = making
  const article: Article = {
    id,
    file: `${id}.txt`,
    publisher: random.of(publishers),
    headline: sentence(words.words(8)).slice(0, -1),
    byline: null,
    url: null,
    published: { date: dayOf(day), basis: 'stated', evidence: [] },
    text: writing.text,
  }
  return { article, events: writing.events, quotes: writing.quotes }
}
