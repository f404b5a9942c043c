/** Weighs happenings that an article shares with its neighbours: what they are worth for a supposed day of publication, and which neighbours contradict it. */
import type { DayNumber } from '../parse/dates/calendar.ts'
import type { Clause } from './clauses.ts'
import { dayOfClue, giveOf } from './day-clue.ts'
import type { SharedHappening } from './shared-happenings.ts'

/** An article whose day is supposed. */
export interface Neighbour {
  readonly day: DayNumber
  readonly id: string
}

const SAME_DAY = 3
const NEXT_TO = -1
const OTHER_DAY = -3
const REPORTED_SOON = 1
const REPORTED_BEFORE_IT_HAPPENED = -2
const REPORTED_LATE = -0.5
/** News without a day of its own is of the day it is printed, or of the two before. */
const SOON = 2
const LESS_A_DAY = 0.25
const LONG_PAST = 21
const MOST_SPREAD = 3

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

export interface Weighed {
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
export const weighHappenings = (
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

/**
 * The neighbours that contradict one day of publication and bear out another: what the article calls Monday or today
 * they date elsewhere, or what it reports happened only later. Other clauses with a calendar date do not count, for an
 * old happening may be told again on any day.
 */
export const contradictedBy = (
  happenings: readonly SharedHappening[],
  published: DayNumber,
  insteadOn: DayNumber,
  placed: (article: number) => Neighbour | null,
): ReadonlySet<number> => {
  const reportsLater = ({ own: { clue }, other, article }: SharedHappening): boolean => {
    const neighbour = placed(article)
    if (clue?.kind !== 'calendar' || !clue.past || neighbour === null || other.clue === null) return false
    return (dayOfClue(other.clue, neighbour.day) ?? published) > published
  }
  const telling = happenings.filter((link) => link.own.clue?.kind !== 'calendar' || reportsLater(link))
  const borneOut = weighHappenings(telling, insteadOn, placed).filter(({ worth }) => worth > 0)
  const against = weighHappenings(telling, published, placed).filter(
    ({ link, worth }) =>
      worth < 0 &&
      borneOut.some((other) => other.link.own === link.own && other.link.article === link.article),
  )
  return new Set(against.map(({ link }) => link.article))
}
