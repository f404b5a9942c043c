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
import { type Neighbour, weighingOf } from './weigh-happenings.ts'

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

/** Whether the article's own expressions sit well together on a day. */
const ofOwnWords = ({ clauses }: ArticleProfile): ((published: DayNumber) => number) => {
  const clues = clauses.flatMap(({ clue }) =>
    clue?.kind === 'calendar' || (clue?.kind === 'weekday' && !clue.ahead) ? [clue] : [],
  )
  const offsets = new Set(clauses.flatMap(({ clue }) => (clue?.kind === 'offset' ? [clue.days] : [])))
  return (published) => {
    let points = 0
    const weekdays = new Set<number>()
    for (const clue of clues) {
      if (clue.kind === 'calendar') {
        if (isImpossible(clue, published)) points += NO_SUCH_DAY
        continue
      }
      const day = dayOfClue(clue, published) ?? published
      if (clue.over && day === published) points += OVER_BEFORE_IT_IS_OVER
      if (weekdays.has(clue.weekday)) continue
      weekdays.add(clue.weekday)
      if (offsets.has(day - published) || (offsets.size > 0 && day === published)) points += NAMED_TWO_WAYS
      points += (published - day) * PER_DAY_OF_AGE
    }
    return points
  }
}

/** Scores the supposed days of one article. */
export interface DayScorer {
  /** As those of its score, found without the evidence. */
  readonly points: (published: DayNumber) => number
  /** With the evidence that speaks for the day, the strongest first. */
  readonly score: (published: DayNumber) => DayScore
}

/** What counts for or against a day. */
interface Piece {
  readonly worth: number
  /** Called where it counts for the day; `null` where it proves nothing. */
  readonly evidence: () => WeighedEvidence | null
}

/** @param placed the days of its neighbours, which stay while it is scored */
export const dayScorer = (
  { profile, happenings, quotations, counted }: Bearings,
  placed: (article: number) => Neighbour | null,
): DayScorer => {
  const ownWords = ofOwnWords(profile)
  const weigh = weighingOf(happenings, placed)
  const quotedBeside = quotations.flatMap((quotation) => {
    const neighbour = placed(quotation.article)
    return neighbour === null ? [] : [{ ...quotation, neighbour }]
  })

  function* pieces(published: DayNumber): Generator<Piece> {
    for (const { countdown, day, weight } of counted) {
      if (day !== published) continue
      const worth = COUNTDOWN * weight
      const { start, end, text } = countdown.words
      const rule = countdown.days === 0 ? 'dateline' : 'countdown'
      yield { worth, evidence: () => ({ rule, text, span: { start, end }, points: worth, old: false }) }
    }
    for (const { link, worth } of weigh(published))
      yield { worth, evidence: () => evidenceOfHappening(link, worth, placed(link.article)) }
    for (const { runs, words, neighbour } of quotedBeside) {
      const apart = Math.abs(neighbour.day - published)
      const worth = QUOTED_TOGETHER * Math.min(1, runs / 4) * Math.max(-1, 1 - apart / 2)
      const { start, end, text } = words
      yield {
        worth,
        evidence: () => ({
          rule: 'shared-quotation',
          text,
          span: { start, end },
          points: worth,
          old: true,
          agreesWith: neighbourEvidence(neighbour, text),
        }),
      }
    }
  }

  return {
    points: (published) => {
      let points = ownWords(published)
      for (const { worth } of pieces(published)) points += worth
      return points
    },
    score: (published) => {
      const evidence: WeighedEvidence[] = []
      let points = ownWords(published)
      for (const piece of pieces(published)) {
        points += piece.worth
        const found = piece.worth > 0 ? piece.evidence() : null
        if (found !== null) evidence.push(found)
      }
      const support = evidence.reduce((sum, one) => sum + one.points, 0)
      return { points, support, evidence: evidence.sort((a, b) => b.points - a.points) }
    },
  }
}

const evidenceOfHappening = (
  { own, other }: SharedHappening,
  worth: number,
  neighbour: Neighbour | null,
): WeighedEvidence | null => {
  if (neighbour === null) return null
  const { start, end, text } = own.words
  return {
    rule: 'shared-happening',
    text,
    span: { start, end },
    points: worth,
    old: own.clue?.kind === 'calendar',
    agreesWith: neighbourEvidence(neighbour, other.words.text),
  }
}

const neighbourEvidence = (neighbour: Neighbour, text: string) => ({
  article: neighbour.id,
  date: isoOf(neighbour.day),
  text,
})
