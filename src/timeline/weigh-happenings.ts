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

/** A happening shared with a neighbour that has a day, and the day that the neighbour says it was on. */
interface Told {
  readonly link: SharedHappening
  readonly neighbour: DayNumber
  readonly other: DayNumber | null
  /** By how many days the two may be apart and still tell of one. */
  readonly give: number
}

const giveOfClause = ({ clue }: Clause): number => (clue === null ? 0 : giveOf(clue))

/** Clauses that are barely alike may tell of two things: they count little against. */
const worthOf = (
  { link: { weight }, neighbour, other, give }: Told,
  published: DayNumber,
  own: DayNumber | null,
): number => {
  const worth = (points: number): number => points * weight * (points < 0 ? weight : 1)
  if (own !== null && other !== null) {
    const apart = Math.abs(own - other)
    if (apart > 0 && apart <= give) return worth(SAME_DAY - (apart * SAME_DAY) / (give + 1))
    return worth(apart === 0 ? SAME_DAY : apart <= give + 1 ? NEXT_TO : OTHER_DAY)
  }
  const late = own !== null ? neighbour - own : published - (other ?? published)
  if (late < 0) return worth(REPORTED_BEFORE_IT_HAPPENED)
  return worth(late <= SOON ? REPORTED_SOON - late * LESS_A_DAY : REPORTED_LATE)
}

export interface Weighed {
  readonly link: SharedHappening
  readonly worth: number
}

/** How many days, apart from their neighbours, the likes of one clause tell of. */
const spreadOf = (days: readonly DayNumber[]): number => {
  const inOrder = [...days].sort((a, b) => a - b)
  return inOrder.filter((day, index) => index === 0 || day - (inOrder[index - 1] ?? day) > 1).length
}

/** What the happenings are worth for a supposed day of publication. */
export type Weigh = (published: DayNumber) => readonly Weighed[]

/** The likes of one clause, by neighbour. */
interface Likes {
  readonly days: DayNumber[]
  readonly byNeighbour: Map<number, Told[]>
}

const bestOf = (likes: readonly Told[], published: DayNumber, own: DayNumber | null): Weighed[] => {
  let best: Weighed | null = null
  for (const told of likes) {
    const worth = worthOf(told, published, own)
    if (best === null || worth > best.worth) best = { link: told.link, worth }
  }
  return best === null ? [] : [best]
}

/**
 * Of the clauses of one neighbour that one clause is like, it tells of the same as one: the one that fits best.
 * A clause whose likes tell of many days is a stock phrase, “shares fell yesterday”, and tells nothing. What does not
 * rest on the supposed day is worked out once for all of them.
 */
export const weighingOf = (
  happenings: readonly SharedHappening[],
  placed: (article: number) => Neighbour | null,
): Weigh => {
  const ofClauses = new Map<Clause, Likes>()
  for (const link of happenings) {
    const neighbour = placed(link.article)?.day
    if (neighbour === undefined) continue
    const other = link.other.clue === null ? null : dayOfClue(link.other.clue, neighbour)
    const day = other ?? neighbour
    // What was long past or far off when the neighbour told of it says little of when this one does.
    if (Math.abs(day - neighbour) > LONG_PAST) continue
    const likes = ofClauses.get(link.own) ?? { days: [], byNeighbour: new Map<number, Told[]>() }
    ofClauses.set(link.own, likes)
    likes.days.push(day)
    const give = Math.max(giveOfClause(link.own), giveOfClause(link.other))
    const told = { link, neighbour, other, give }
    const known = likes.byNeighbour.get(link.article)
    if (known === undefined) likes.byNeighbour.set(link.article, [told])
    else known.push(told)
  }
  const telling = [...ofClauses].filter(([, { days }]) => spreadOf(days) <= MOST_SPREAD)
  return (published) =>
    telling.flatMap(([{ clue }, { byNeighbour }]) => {
      const own = clue === null ? null : dayOfClue(clue, published)
      return [...byNeighbour.values()].flatMap((likes) => bestOf(likes, published, own))
    })
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
  const weigh = weighingOf(telling, placed)
  const borneOut = weigh(insteadOn).filter(({ worth }) => worth > 0)
  const against = weigh(published).filter(
    ({ link, worth }) =>
      worth < 0 &&
      borneOut.some((other) => other.link.own === link.own && other.link.article === link.article),
  )
  return new Set(against.map(({ link }) => link.article))
}
