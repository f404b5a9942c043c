/**
 * How well a supposed day of publication fits all that an article says, beside neighbours whose days are supposed
 * too. Every piece of evidence adds or takes points; what it was is kept, so that a reader can check it.
 */
import type { Evidence } from '../model/publication-date.ts'
import { type DayNumber, isoOf } from '../parse/dates/calendar.ts'
import type { ArticleProfile } from './article-profile.ts'
import type { CountedDay } from './countdown-targets.ts'
import { type CalendarClue, dayOfClue } from './day-clue.ts'
import type { SharedHappening } from './shared-happenings.ts'
import type { SharedQuotation } from './shared-quotations.ts'
import { type Neighbour, weighHappenings } from './weigh-happenings.ts'

/** What bears on one article's day. */
export interface Bearings {
  readonly profile: ArticleProfile
  readonly happenings: readonly SharedHappening[]
  readonly quotations: readonly SharedQuotation[]
  readonly counted: readonly CountedDay[]
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
const QUOTED_TOGETHER = 1.5
/** A reporter who says “yesterday” does not call it Wednesday, nor today Thursday. */
const NAMED_TWO_WAYS = -1
const OVER_BEFORE_IT_IS_OVER = -1.5
/** “Sunday, 20 August” in a year when it is a Monday, or is yet to come. */
const NO_SUCH_DAY = -4
/** Of days that fit as well, the one nearest to what is told. */
const PER_DAY_OF_AGE = -0.05

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
