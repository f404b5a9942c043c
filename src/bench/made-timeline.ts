/**
 * A large timeline that is made up, and the same for the same seed: over thirty years, with thousands of dates and
 * speakers. Its first date is one of the busiest, and the first event of that date holds many quotes, so that a bench
 * finds long lists and a long text where it opens.
 */
import type { Article } from '../model/article.ts'
import type { Event } from '../model/event.ts'
import { type Person, personId } from '../model/person.ts'
import type { Quote } from '../model/quote.ts'
import type { Timeline } from '../model/timeline.ts'
import { madeArticle } from './made-article.ts'
import { type MadeWords, madeWords } from './made-words.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

export interface MadeTimelineSize {
  readonly events: number
  readonly quotes: number
  readonly seed: number
}

const DAYS = 30 * 365
const PUBLISHERS = 50
const EVENTS_AN_ARTICLE = 20
const EVENTS_A_SPEAKER = 30
/** Days on which far more is written than on others, and their share of the articles. */
const BUSY_DAYS = 60
const BUSY_SHARE = 0.15
/** The first event's share of the quotes, and the most it holds. */
const FIRST_EVENT_SHARE = 0.1
const FIRST_EVENT_MOST = 40

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
    const written = counts.slice(first, first + EVENTS_AN_ARTICLE).map((held, at) => ({
      id: `e${first + at}`,
      quotes: held,
      isOfTheDay: first + at === 0,
    }))
    const made = madeArticle(`a${articles.length}`, day, written, { random, words, people, publishers })
    articles.push(made.article)
    for (const event of made.events) events.push(event)
    for (const quote of made.quotes) quotes.push(quote)
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
