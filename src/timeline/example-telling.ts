/** Tellings for tests: one of Monday 18 February 2019 in an article of the 21st, with what a test is about changed. */
import type { FoundEvent } from '../model/parsed-article.ts'
import type { Telling } from './telling.ts'

const EVENT: FoundEvent = {
  start: 0,
  end: 100,
  date: '2019-02-18',
  dating: { basis: 'stated', rule: 'stated-date', expression: null, anchor: null },
  status: 'reported',
  headline: 'Seven members left the old party for good',
  people: [],
  quotes: [],
}

export const exampleTelling = (changes: Partial<Telling> = {}, event: Partial<FoundEvent> = {}): Telling => ({
  article: 0,
  published: '2019-02-21',
  standsAlone: true,
  people: [],
  persons: [],
  speaker: null,
  opensWith: null,
  terms: new Set(),
  names: new Set(),
  kinds: new Set(),
  acts: [],
  listed: [],
  end: 100,
  quoted: [],
  ...changes,
  event: { ...EVENT, ...event },
})

/** A dating that rests on something else than the event's own words. */
export const datedBy = (basis: FoundEvent['dating']['basis'], rule = 'a-rule'): Partial<FoundEvent> => ({
  dating: { basis, rule, expression: null, anchor: null },
})
