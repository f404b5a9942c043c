/**
 * How well a supposed day of publication fits all that an article says, beside neighbours whose days are supposed
 * too. Every piece of evidence adds or takes points; what it was is kept, so that a reader can check it.
 */
import type { Evidence } from '../model/publication-date.ts'
import { type DayNumber, isoOf } from '../parse/dates/calendar.ts'
import type { ArticleProfile } from './article-profile.ts'
import type { Clause } from './clauses.ts'
import type { CountedDay } from './countdown-targets.ts'
import { type CalendarClue, dayOfClue, giveOf } from './day-clue.ts'
import type { SharedHappening } from './shared-happenings.ts'
import type { SharedQuotation } from './shared-quotations.ts'

/** What bears on one article's day. */
export interface Bearings {
  readonly profile: ArticleProfile
  readonly happenings: readonly SharedHappening[]
  readonly quotations: readonly SharedQuotation[]
  readonly counted: readonly CountedDay[]
}

/** An article whose day is supposed. */
export interface Neighbour {
  readonly day: DayNumber
  readonly id: string
}

export interface DayScore {
  readonly points: number
  /** The points of what speaks for the day, without what speaks against it. */
  readonly support: number
  readonly evidence: readonly WeighedEvidence[]
}

export interface WeighedEvidence extends Evidence {
  readonly points: number
  /** An old happening told with its calendar date, or old words: both come round again for years. */
  readonly old: boolean
}

const COUNTDOWN = 6
const SAME_DAY = 3
const NEXT_TO = -1
const OTHER_DAY = -3
const REPORTED_SOON = 1
const REPORTED_BEFORE_IT_HAPPENED = -2
const REPORTED_LATE = -0.5
/** News without a day of its own is of the day it is printed, or of the two before. */
const SOON = 2
const LESS_A_DAY = 0.25
const QUOTED_TOGETHER = 1.5
/** A reporter who says “yesterday” does not call it Wednesday, nor today Thursday. */
const NAMED_TWO_WAYS = -1
const OVER_BEFORE_IT_IS_OVER = -1.5
/** “Sunday, 20 August” in a year when it is a Monday, or is yet to come. */
const NO_SUCH_DAY = -4
const LONG_PAST = 21
const MOST_SPREAD = 3
/** Of days that fit as well, the one nearest to what is told. */
const PER_DAY_OF_AGE = -0.05

/** What one pair of clauses is worth. Clauses that are barely alike may tell of two things: they count little against. */
const ofHappening = (link: SharedHappening, published: DayNumber, neighbour: DayNumber): number => {
  const worth = (points: number): number => points * link.weight * (points < 0 ? link.weight : 1)
  const own = link.own.clue === null ? null : dayOfClue(link.own.clue, published)
  const other = link.other.clue === null ? null : dayOfClue(link.other.clue, neighbour)
  if (own !== null && other !== null) {
    const apart = Math.abs(own - other)
    const give = Math.max(
      ...[link.own.clue, link.other.clue].map((clue) => (clue === null ? 0 : giveOf(clue))),
    )
    if (apart > 0 && apart <= give) return worth(SAME_DAY - (apart * SAME_DAY) / (give + 1))
    return worth(apart === 0 ? SAME_DAY : apart <= give + 1 ? NEXT_TO : OTHER_DAY)
  }
  const [day, reported] = own !== null ? [own, neighbour] : [other ?? published, published]
  const late = reported - day
  if (late < 0) return worth(REPORTED_BEFORE_IT_HAPPENED)
  return worth(late <= SOON ? REPORTED_SOON - late * LESS_A_DAY : REPORTED_LATE)
}

interface Weighed {
  readonly link: SharedHappening
  readonly worth: number
}

/** The day that the other clause of a link is about. */
const dayTold = ({ other }: SharedHappening, neighbour: DayNumber): DayNumber =>
  (other.clue === null ? null : dayOfClue(other.clue, neighbour)) ?? neighbour

/** How many days, apart from their neighbours, the likes of one clause tell of. */
const spreadOf = (days: readonly DayNumber[]): number => {
  const inOrder = [...days].sort((a, b) => a - b)
  return inOrder.filter((day, index) => index === 0 || day - (inOrder[index - 1] ?? day) > 1).length
}

/**
 * Of the clauses of one neighbour that one clause is like, it tells of the same as one: the one that fits best.
 * A clause whose likes tell of many days is a stock phrase, “shares fell yesterday”, and tells nothing.
 */
const weighHappenings = (
  happenings: readonly SharedHappening[],
  published: DayNumber,
  placed: (article: number) => Neighbour | null,
): readonly Weighed[] => {
  const ofClauses = new Map<Clause, { days: DayNumber[]; best: Map<number, Weighed> }>()
  for (const link of happenings) {
    const neighbour = placed(link.article)
    if (neighbour === null) continue
    const told = dayTold(link, neighbour.day)
    // What was long past or far off when the neighbour told of it says little of when this one does.
    if (Math.abs(told - neighbour.day) > LONG_PAST) continue
    const known = ofClauses.get(link.own) ?? { days: [], best: new Map<number, Weighed>() }
    ofClauses.set(link.own, known)
    known.days.push(told)
    const worth = ofHappening(link, published, neighbour.day)
    const best = known.best.get(link.article)
    if (best === undefined || worth > best.worth) known.best.set(link.article, { link, worth })
  }
  return [...ofClauses.values()]
    .filter(({ days }) => spreadOf(days) <= MOST_SPREAD)
    .flatMap(({ best }) => [...best.values()])
}

/** A day that must be past and fall on its weekday, and on that day of publication would not. */
const isImpossible = (clue: CalendarClue, published: DayNumber): boolean => {
  if (clue.year === null && clue.weekday === null) return false
  const day = dayOfClue(clue, published)
  return day === null || (clue.past && day > published)
}

/** Whether the article's own expressions sit well together on that day. */
const ofOwnWords = ({ clauses }: ArticleProfile, published: DayNumber): number => {
  const offsets = new Set(clauses.flatMap(({ clue }) => (clue?.kind === 'offset' ? [clue.days] : [])))
  let points = 0
  const weekdays = new Set<number>()
  for (const { clue } of clauses) {
    if (clue?.kind === 'calendar' && isImpossible(clue, published)) points += NO_SUCH_DAY
    if (clue?.kind !== 'weekday' || clue.ahead) continue
    const day = dayOfClue(clue, published) ?? published
    if (clue.over && day === published) points += OVER_BEFORE_IT_IS_OVER
    if (weekdays.has(clue.weekday)) continue
    weekdays.add(clue.weekday)
    if (offsets.has(day - published) || (offsets.size > 0 && day === published)) points += NAMED_TWO_WAYS
    points += (published - day) * PER_DAY_OF_AGE
  }
  return points
}

/**
 * The neighbours that contradict one day of publication and bear out another: what the article calls Monday or today
 * they date elsewhere, or what it reports happened only later. Clauses with a calendar date do not count, for an old
 * happening may be told again on any day.
 */
export const contradictedBy = (
  { happenings }: Bearings,
  published: DayNumber,
  insteadOn: DayNumber,
  placed: (article: number) => Neighbour | null,
): ReadonlySet<number> => {
  const telling = happenings.filter(({ own }) => own.clue?.kind !== 'calendar')
  const borneOut = weighHappenings(telling, insteadOn, placed).filter(({ worth }) => worth > 0)
  const against = weighHappenings(telling, published, placed).filter(
    ({ link, worth }) =>
      worth < 0 &&
      borneOut.some((other) => other.link.own === link.own && other.link.article === link.article),
  )
  return new Set(against.map(({ link }) => link.article))
}

/** The points of one day, with the evidence that speaks for it, the strongest first. */
export const scoreOfDay = (
  { profile, happenings, quotations, counted }: Bearings,
  published: DayNumber,
  placed: (article: number) => Neighbour | null,
): DayScore => {
  const evidence: WeighedEvidence[] = []
  let points = ofOwnWords(profile, published)
  for (const { countdown, day, weight } of counted) {
    if (day !== published) continue
    points += COUNTDOWN * weight
    const { start, end, text } = countdown.words
    evidence.push({
      rule: countdown.days === 0 ? 'dateline' : 'countdown',
      text,
      span: { start, end },
      points: COUNTDOWN * weight,
      old: false,
    })
  }
  for (const { link, worth } of weighHappenings(happenings, published, placed)) {
    points += worth
    const neighbour = placed(link.article)
    const { start, end, text } = link.own.words
    if (worth > 0 && neighbour !== null)
      evidence.push({
        rule: 'shared-happening',
        text,
        span: { start, end },
        points: worth,
        old: link.own.clue?.kind === 'calendar',
        agreesWith: neighbourEvidence(neighbour, link.other.words.text),
      })
  }
  for (const { article, runs, words } of quotations) {
    const neighbour = placed(article)
    if (neighbour === null) continue
    const apart = Math.abs(neighbour.day - published)
    const worth = QUOTED_TOGETHER * Math.min(1, runs / 4) * Math.max(-1, 1 - apart / 2)
    points += worth
    const { start, end, text } = words
    if (worth > 0)
      evidence.push({
        rule: 'shared-quotation',
        text,
        span: { start, end },
        points: worth,
        old: true,
        agreesWith: neighbourEvidence(neighbour, text),
      })
  }
  const support = evidence.reduce((sum, one) => sum + one.points, 0)
  return { points, support, evidence: evidence.sort((a, b) => b.points - a.points) }
}

const neighbourEvidence = (neighbour: Neighbour, text: string) => ({
  article: neighbour.id,
  date: isoOf(neighbour.day),
  text,
})
