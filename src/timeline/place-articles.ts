/**
 * Places articles on days so that what they say of one another agrees. Articles with a date come first; of the
 * others the surest are placed beside them, then those that these make sure, and so on; then all are weighed anew
 * until none moves. A stated date holds unless another day is better by far; a given one always holds.
 */
import { late } from '../model/late.ts'
import type { DayNumber } from '../parse/dates/calendar.ts'
import { dayOfClue, publicationsFor } from './day-clue.ts'
import { type Bearings, type DayScore, dayScorer } from './day-score.ts'
import { createDaysSoFar } from './days-so-far.ts'
import { type PartDone, UNTOLD } from './part-done.ts'
import { contradictedBy, type Neighbour } from './weigh-happenings.ts'

/** Less support than this is no evidence, and what speaks against a day must not outweigh it. */
const LEAST_SUPPORT = 1
/** Days a week apart are another time: a weekday fits seven; the right one must be this much better. */
const ANOTHER_TIME = 7
const LEAST_MARGIN = 0.5
/** One clause may be alike by chance. */
const FEWEST_CLAUSES = 2
/** A stated date is set aside only for one so many days off, where so many neighbours contradict it and bear the other out. */
const CLEARLY_OFF = 2
const FEWEST_NEIGHBOURS = 2
/** By so much another day must be better than the stated one, and so little must speak for the stated one. */
const DOUBT = 3
const LITTLE = 0
/** Those nearly as sure as the surest are placed with it. */
const NEARLY = 0.6
const MOST_ROUNDS = 12
const MOST_SWEEPS = 4

export interface Placing {
  readonly day: DayNumber
  readonly score: DayScore
  /** By how many points it beats every day of another time. */
  readonly margin: number
}

/** An article as the search sees it. `fixed`: the date was given by hand. */
export interface Placeable {
  readonly id: string
  readonly stated: DayNumber | null
  readonly fixed: boolean
  /** @param placed the days of all articles that have one so far, each once */
  readonly bearings: (placed: () => readonly DayNumber[]) => Bearings
}

export interface Placement {
  /** For articles whose day is not the one they came with. */
  readonly placings: ReadonlyMap<number, Placing>
  /** How well it all fits together; as much work as a sweep. */
  readonly points: () => number
}

const isSure = (placing: Placing | null): placing is Placing =>
  placing !== null &&
  placing.score.support >= LEAST_SUPPORT &&
  placing.score.points > 0 &&
  placing.margin >= LEAST_MARGIN &&
  placing.score.evidence.some(({ old }) => !old) &&
  (placing.score.evidence.some(({ rule }) => rule === 'countdown' || rule === 'dateline') ||
    isBorneOut(placing))

/** How many clauses and neighbours bear a day out by what happened, quotations aside: old words are quoted for years. */
const borneOutBy = ({
  score: { evidence },
}: Placing): { readonly clauses: number; readonly neighbours: number } => {
  const told = evidence.filter(({ rule }) => rule !== 'shared-quotation')
  return {
    clauses: new Set(told.map(({ span }) => span?.start)).size,
    neighbours: new Set(told.map(({ agreesWith }) => agreesWith?.article)).size,
  }
}

/** Two clauses, one and a quotation, or one in the eyes of two neighbours. */
const isBorneOut = (placing: Placing): boolean => {
  const { clauses, neighbours } = borneOutBy(placing)
  const quoted = placing.score.evidence.some(({ rule, points }) => rule === 'shared-quotation' && points >= 1)
  return clauses + (quoted ? 1 : 0) >= FEWEST_CLAUSES || neighbours >= FEWEST_NEIGHBOURS
}

type Placed = (article: number) => Neighbour | null

/** The days that some evidence asks for, in order. */
const candidateDays = (bearings: Bearings, placed: Placed): readonly DayNumber[] => {
  const days = new Set<DayNumber>(bearings.counted.map(({ day }) => day))
  const addAll = (found: readonly DayNumber[]): void => {
    for (const day of found) days.add(day)
  }
  for (const { own, other, article } of bearings.happenings) {
    const neighbour = placed(article)
    if (neighbour === null) continue
    const day = other.clue === null ? null : dayOfClue(other.clue, neighbour.day)
    if (own.clue === null) addAll(day === null ? [] : [day, day + 1, day + 2])
    else if (day !== null) addAll(publicationsFor(own.clue, day))
    else for (const back of [0, 1, 2]) addAll(publicationsFor(own.clue, neighbour.day - back))
  }
  for (const { article } of bearings.quotations) {
    const neighbour = placed(article)
    if (neighbour !== null) addAll([-1, 0, 1, 2].map((off) => neighbour.day + off))
  }
  return [...days].sort((a, b) => a - b)
}

const bestDay = (bearings: Bearings, placed: Placed): Placing | null => {
  const scorer = dayScorer(bearings, placed)
  const scored = candidateDays(bearings, placed).map((day) => ({ day, points: scorer.points(day) }))
  const [best] = [...scored].sort((a, b) => b.points - a.points || a.day - b.day)
  if (best === undefined) return null
  const elsewhere = scored.filter(({ day }) => Math.abs(day - best.day) >= ANOTHER_TIME)
  const margin = best.points - Math.max(0, ...elsewhere.map(({ points }) => points))
  return { day: best.day, score: scorer.score(best.day), margin }
}

/** The articles whose days bear on an article's own; `null` for all: a countdown looks at every day there is. */
const restsOn = ({ bearings }: Placeable): readonly number[] | null => {
  const { profile, happenings, quotations } = bearings(() => [])
  return profile.countdowns.length > 0
    ? null
    : [...new Set([...happenings, ...quotations].map(({ article }) => article))]
}

/**
 * Places all articles.
 *
 * @param withheld articles whose stated date is not believed at first
 * @param partDone is told of each article that is weighed: nearly all the work is to weigh each once
 */
export const placeArticles = (
  articles: readonly Placeable[],
  withheld: ReadonlySet<number>,
  partDone: PartDone = UNTOLD,
): Placement => {
  const days = createDaysSoFar(articles.map(({ stated }, article) => (withheld.has(article) ? null : stated)))
  const placings = new Map<number, Placing>()
  const placed: Placed = (article) => {
    const day = days.dayOf(article)
    return day === null ? null : { day, id: articles[article]?.id ?? '' }
  }
  const best = (own: Placeable): Placing | null => bestDay(own.bearings(days.known), placed)

  /** The placing that sets a stated date aside; `null` where it stands. */
  const againstStated = (own: Placeable, stated: DayNumber): Placing | null => {
    const bearings = own.bearings(days.known)
    const points = dayScorer(bearings, placed).points(stated)
    if (points > LITTLE) return null
    const placing = best(own)
    if (!isSure(placing) || Math.abs(placing.day - stated) < CLEARLY_OFF) return null
    return contradictedBy(bearings.happenings, stated, placing.day, placed).size >= FEWEST_NEIGHBOURS &&
      placing.score.points >= points + DOUBT
      ? placing
      : null
  }

  const toWeigh = articles.filter(({ fixed }) => !fixed).length
  let weighed = 0
  const neighbours = articles.map((own) => late(() => restsOn(own)))
  /** The placing of an article that is sure, where it is to be placed anew; kept while its neighbours stay. */
  const surely = (find: (own: Placeable) => Placing | null) =>
    days.keptWhileStill(
      (article) => {
        const own = articles[article]
        const placing = own === undefined ? null : find(own)
        partDone(++weighed / toWeigh)
        return isSure(placing) ? placing : null
      },
      (article) => neighbours[article]?.() ?? null,
    )
  const sureDay = surely(best)
  const insteadOfStated = surely((own) => (own.stated === null ? null : againstStated(own, own.stated)))

  let waiting = articles.flatMap((_, article) => (days.dayOf(article) === null ? [article] : []))
  for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round++) {
    const found = waiting.flatMap((article) => {
      const placing = sureDay(article)
      return placing === null ? [] : [{ article, placing }]
    })
    const enough = Math.max(...found.map(({ placing }) => placing.score.points)) * NEARLY
    for (const { article, placing } of found)
      if (placing.score.points >= enough) {
        days.move(article, placing.day)
        placings.set(article, placing)
      }
    if (found.length === 0) break
    waiting = waiting.filter((article) => days.dayOf(article) === null)
  }

  /** Weighs one article anew. @returns whether it moved */
  const weighAnew = (article: number, { stated }: Placeable): boolean => {
    const placing = stated === null ? sureDay(article) : insteadOfStated(article)
    if (placing === null) placings.delete(article)
    else placings.set(article, placing)
    return days.move(article, placing?.day ?? stated)
  }
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const moved = articles.map((own, article) => !own.fixed && weighAnew(article, own))
    if (!moved.includes(true)) break
  }

  const points = (): number =>
    articles.reduce((sum, own, article) => {
      const day = days.dayOf(article)
      const kept = own.stated !== null && day === own.stated ? DOUBT : 0
      return day === null ? sum : sum + kept + dayScorer(own.bearings(days.known), placed).points(day)
    }, 0)
  return { placings, points }
}
