/** “39 days until Brexit day” counts to a day that other words name: “a no-deal Brexit on 29 March”, here or in a neighbour. */
import { type DayNumber, dayNumberOf, isDay, partsOf } from '../parse/dates/calendar.ts'
import type { ArticleProfile, Countdown } from './article-profile.ts'
import type { CalendarClue } from './day-clue.ts'

/** A day of publication that a countdown gives, and how sure it is. */
export interface CountedDay {
  readonly countdown: Countdown
  readonly day: DayNumber
  readonly weight: number
}

const OWN = 2
const OF_NEIGHBOUR = 1
const DAYS_OF_DOUBT = 60

/** Every named day of a set, by the terms beside it. */
export const indexNamedDays = (
  profiles: readonly ArticleProfile[],
): ((article: number, placed: readonly DayNumber[]) => readonly CountedDay[]) => {
  const named = new Map<string, { article: number; clue: CalendarClue }[]>()
  for (const [article, { clauses }] of profiles.entries())
    for (const { clue, terms } of clauses)
      if (clue?.kind === 'calendar')
        for (const term of terms) {
          const known = named.get(term)
          if (known === undefined) named.set(term, [{ article, clue }])
          else known.push({ article, clue })
        }

  const targetOf = ({ target }: Countdown, article: number): CalendarClue | null => {
    if ('kind' in target) return target
    const votes = new Map<string, { votes: number; clue: CalendarClue }>()
    for (const term of target)
      for (const { article: by, clue } of named.get(term) ?? []) {
        const key = `${clue.month}-${clue.day}`
        const known = votes.get(key)
        votes.set(key, {
          votes: (known?.votes ?? 0) + (by === article ? OWN : OF_NEIGHBOUR),
          clue: known?.clue.year != null ? known.clue : clue,
        })
      }
    return [...votes.values()].sort((a, b) => b.votes - a.votes)[0]?.clue ?? null
  }

  return (article, placed) =>
    (profiles[article]?.countdowns ?? []).flatMap((countdown) => {
      const target = targetOf(countdown, article)
      if (target === null) return []
      const { year, month, day } = target
      return (year === null ? yearsAround(placed) : [year])
        .filter((possible) => isDay(possible, month, day))
        .map((possible) => dayNumberOf(possible, month, day) - countdown.days)
        .map((counted) => ({
          countdown,
          day: counted,
          weight: year === null ? nearness(counted, placed) : 1,
        }))
    })
}

/** The years of neighbours' days of publication, with one to either side. */
const yearsAround = (days: readonly DayNumber[]): readonly number[] => {
  const years = new Set<number>()
  for (const day of days) for (const step of [-1, 0, 1]) years.add(partsOf(day).year + step)
  return [...years]
}

/** A day whose year is not named is the surer the nearer a neighbour appeared. */
const nearness = (day: DayNumber, placed: readonly DayNumber[]): number =>
  1 / (1 + placed.reduce((least, other) => Math.min(least, Math.abs(day - other)), Infinity) / DAYS_OF_DOUBT)
