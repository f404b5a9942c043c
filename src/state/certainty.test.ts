import { describe, expect, it, test } from 'vitest'
import type { Dating, Event, EventBasis, EventMention } from '../model/event.ts'
import type { PublicationDate } from '../model/publication-date.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { type Certainty, certaintyOf, type Doubt, otherDateOf } from './certainty.ts'

const [ARTICLE] = SMALL_TIMELINE.articles
const [EVENT] = SMALL_TIMELINE.events
const [MENTION] = EVENT?.mentions ?? []
if (ARTICLE === undefined || EVENT === undefined || MENTION === undefined) throw new Error('too small')

const STATED: PublicationDate = { date: '2019-02-20', basis: 'stated', evidence: [] }
const INFERRED: PublicationDate = { ...STATED, basis: 'inferred' }
const CONFLICT: PublicationDate = { ...INFERRED, conflict: { date: '2019-02-12', evidence: [] } }
const told = (date: string | null, basis: EventBasis): EventMention => ({ ...MENTION, date, basis })
const dated = (basis: EventBasis, anchor: Dating['anchor'] = null): Partial<Event> => ({
  dating: { ...EVENT.dating, basis, anchor },
})
const COUNTED = dated('resolved', { date: '2019-02-20', of: 'publication' })

test.each<[string, Partial<Event>, PublicationDate | null, Certainty, readonly Doubt['kind'][]]>([
  ['a stated day', dated('stated'), STATED, 'sure', []],
  ['a stated day, whenever it was published', dated('stated'), CONFLICT, 'sure', []],
  ['a day counted from a stated one', COUNTED, STATED, 'sure', []],
  ['a time of a day', { ...dated('stated'), date: '2019-02-18T11:00' }, STATED, 'sure', []],
  ['no date', { ...dated('none'), date: null }, STATED, 'uncertain', ['undated']],
  ['a month', { ...dated('stated'), date: '2019-02' }, STATED, 'uncertain', ['wide']],
  ['about a day', { ...dated('stated'), date: '2019-02-18~' }, STATED, 'uncertain', ['marked']],
  ['an interval', { ...dated('stated'), date: '2019-02-18/2019-02-20' }, null, 'uncertain', ['wide']],
  ['the date in focus', dated('focus'), STATED, 'inferred', ['date-in-focus']],
  ['that of publication', dated('publication'), STATED, 'inferred', ['publication-stands-in']],
  ['a day counted from an inferred one', COUNTED, INFERRED, 'inferred', ['publication-inferred']],
  [
    'a day counted from one that the article states otherwise',
    COUNTED,
    CONFLICT,
    'conflicting',
    ['publication-inferred', 'publication-conflict'],
  ],
  [
    'a month that one article dates otherwise',
    { ...dated('stated'), date: '2019-02', mentions: [MENTION, told('2019-03-01', 'stated')] },
    STATED,
    'conflicting',
    ['wide', 'other-date'],
  ],
])('%s', (_, changes, published, certainty, kinds) => {
  const articles = new Map([[ARTICLE.id, { ...ARTICLE, published }]])
  const found = certaintyOf({ ...EVENT, ...changes }, articles)
  expect(found.certainty).toBe(certainty)
  expect(found.doubts.map(({ kind }) => kind)).toEqual(kinds)
})

describe('the date an article gives instead', () => {
  it.each<[string | null, string | null, EventBasis, string | null]>([
    ['2019-02-18', '2019-02-19', 'stated', '2019-02-19'],
    ['2019-02-18', '2019-02-19', 'focus', '2019-02-19'],
    ['2019-02-18', '2019-02', 'stated', null],
    ['2019-02-18', '2019-02-18T11:00', 'stated', null],
    ['2019-02-18', '2019-02-19', 'publication', null],
    ['2019-02-18', null, 'none', null],
    [null, '2019-02-19', 'stated', null],
  ])('of %s, where it says %s (%s): %s', (date, other, basis, expected) => {
    expect(otherDateOf({ date }, told(other, basis))).toBe(expected)
  })
})
