/**
 * A large timeline that is made up, and the same for the same seed: over thirty years, with thousands of dates and
 * speakers. Its first date is one of the busiest, and the first event of that date holds many quotes, so that a bench
 * finds long lists and a long text where it opens.
 */
import type { Article } from '../model/article.ts'
import { dateInWords } from '../model/date-in-words.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import { type Person, personId } from '../model/person.ts'
import type { Quote } from '../model/quote.ts'
import { textSpan } from '../model/span.ts'
import type { Timeline } from '../model/timeline.ts'
import { type MadeWords, madeWords, sentence } from './made-words.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

export interface MadeTimelineSize {
  readonly events: number
  readonly quotes: number
  readonly seed: number
}

const FIRST_DAY = Date.UTC(1990, 0, 1)
const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 30 * 365
const PUBLISHERS = 50
const EVENTS_AN_ARTICLE = 20
const EVENTS_A_SPEAKER = 30
/** Days on which far more is written than on others, and their share of the articles. */
const BUSY_DAYS = 60
const BUSY_SHARE = 0.15
/** The share of the events that happened some days before they were written about. */
const EARLIER_SHARE = 0.4
const DAYS_EARLIER = 6
/** The first event's share of the quotes, and the most it holds. */
const FIRST_EVENT_SHARE = 0.1
const FIRST_EVENT_MOST = 40
const UNDATED_SHARE = 0.01

const dayOf = (day: number): Edtf => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)

const madePeople = (count: number, words: MadeWords): readonly Person[] => {
  const people = new Map<string, Person>()
  while (people.size < count) {
    const name = words.name()
    const id = personId(name)
    const [, surname = ''] = name.split(' ')
    people.set(id, { id, kind: 'person', name, aliases: [surname], roles: [words.words(3)] })
  }
  return [...people.values()]
}

/** How many quotes each event holds. */
const quotesByEvent = ({ events, quotes }: MadeTimelineSize, random: SeededRandom): readonly number[] => {
  const counts = Array<number>(events).fill(0)
  if (events === 0) return counts
  const ofFirst = Math.min(FIRST_EVENT_MOST, Math.floor(quotes * FIRST_EVENT_SHARE))
  counts[0] = ofFirst
  for (let quote = ofFirst; quote < quotes; quote++) {
    const event = random.below(events)
    counts[event] = (counts[event] ?? 0) + 1
  }
  return counts
}

interface Making {
  readonly random: SeededRandom
  readonly words: MadeWords
  readonly people: readonly Person[]
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

/** Writes an event and what was said about it at the end of an article. */
const writeEvent = (writing: Writing, quotes: number, name: string, made: Making, isFirst: boolean): void => {
  const { article, day } = writing
  const { random, words, people } = made
  const published = dayOf(day)
  const isUndated = !isFirst && random.part() < UNDATED_SHARE
  const isEarlier = !isFirst && random.part() < EARLIER_SHARE
  const date = dayOf(Math.max(0, day - (isEarlier ? 1 + random.below(DAYS_EARLIER) : 0)))
  const weekday = `on ${dateInWords(date).split(' ')[0] ?? ''}`
  const headline = words.words(7 + random.below(8))
  const start = writing.text.length
  writing.text += sentence(isUndated ? headline : `${headline} ${weekday}`)
  const end = writing.text.length
  const named = new Set<string>()
  const ids = Array.from({ length: quotes }, (_, at): string => {
    const speaker = random.of(people)
    named.add(speaker.id)
    writing.text += `\n\n${speaker.name} said: “`
    const from = writing.text.length
    const text = sentence(words.words(8 + random.below(25)))
    writing.text += `${text}”`
    const cueEnd = from - ': “'.length
    const nameStart = cueEnd - ' said'.length - speaker.name.length
    const id = `${name}-q${at}`
    writing.quotes.push({
      id,
      article,
      kind: 'direct',
      text,
      segments: [{ start: from, end: from + text.length }],
      cue: textSpan(writing.text, { start: cueEnd - 'said'.length, end: cueEnd }),
      speaker: {
        id: speaker.id,
        name: speaker.name,
        mention: { start: nameStart, end: nameStart + speaker.name.length },
      },
      said: null,
      variantOf: null,
    })
    return id
  })
  writing.text += '\n\n'
  const basis = isUndated ? 'none' : 'resolved'
  const value = isUndated ? null : date
  writing.events.push({
    id: name,
    date: value,
    dating: {
      basis,
      rule: isUndated ? 'undated' : 'weekday-near-publication',
      expression: isUndated
        ? null
        : textSpan(writing.text, { start: end - 1 - weekday.length, end: end - 1 }),
      anchor: isUndated ? null : { date: published, of: 'publication' },
    },
    status: 'reported',
    headline: sentence(headline).slice(0, -1),
    mentions: [{ article, start, end, date: value, basis, status: 'reported' }],
    people: [...named],
    quotes: ids,
  })
}

/** By first day, undated last; events of one day as they were written. */
const inOrder = (events: readonly Event[]): readonly Event[] =>
  events.toSorted((a, b) => {
    const [first, second] = [a.date ?? '9999', b.date ?? '9999']
    return first < second ? -1 : first > second ? 1 : 0
  })

/** Makes a timeline of so many events and quotes, valid as a timeline file is. */
export const madeTimeline = (size: MadeTimelineSize): Timeline => {
  const random = seededRandom(size.seed)
  const words = madeWords(random)
  const people = madePeople(Math.max(1, Math.ceil(size.events / EVENTS_A_SPEAKER)), words)
  const publishers = Array.from({ length: PUBLISHERS }, () => `The ${words.name()}`)
  const busyDays = [0, ...Array.from({ length: BUSY_DAYS - 1 }, () => random.below(DAYS))]
  const counts = quotesByEvent(size, random)
  const articles: Article[] = []
  const [events, quotes]: [Event[], Quote[]] = [[], []]
  for (let first = 0; first < size.events; first += EVENTS_AN_ARTICLE) {
    const isBusy = first === 0 || random.part() < BUSY_SHARE
    const day = first === 0 ? 0 : isBusy ? random.of(busyDays) : random.below(DAYS)
    const article = `a${articles.length}`
    const writing: Writing = { article, day, text: '', events: [], quotes: [] }
    for (const [at, held] of counts.slice(first, first + EVENTS_AN_ARTICLE).entries())
      writeEvent(writing, held, `e${first + at}`, { random, words, people }, first + at === 0)
    articles.push({
      id: article,
      file: `${article}.txt`,
      publisher: random.of(publishers),
      headline: sentence(words.words(8)).slice(0, -1),
      byline: null,
      url: null,
      published: { date: dayOf(day), basis: 'stated', evidence: [] },
      text: writing.text,
    })
    for (const event of writing.events) events.push(event)
    for (const quote of writing.quotes) quotes.push(quote)
  }
  return {
    format: 'onrecord timeline',
    version: 1,
    articles,
    people,
    quotes,
    dates: [],
    events: inOrder(events),
    problems: [],
  }
}
