/** The days of articles while they are looked for: what is found from the days of others is kept until one of those moves. */
import type { DayNumber } from '../parse/dates/calendar.ts'

export interface DaysSoFar {
  readonly dayOf: (article: number) => DayNumber | null
  /** Those that are known, each once. */
  readonly known: () => readonly DayNumber[]
  /** @returns whether it moved */
  readonly move: (article: number, day: DayNumber | null) => boolean
  /**
   * What is found for an article by a function that sees no days but those it rests on.
   *
   * @param restsOn other articles; `null` for all of them
   */
  readonly keptWhileStill: <T>(
    find: (article: number) => T,
    restsOn: (article: number) => readonly number[] | null,
  ) => (article: number) => T
}

/** The days that articles begin with. @param first by the articles' numbers; `null` for those not known */
export const createDaysSoFar = (first: readonly (DayNumber | null)[]): DaysSoFar => {
  const days = [...first]
  let moves = 0
  let known: readonly DayNumber[] | null = null
  /** After how many moves each article came to its day. */
  const movedAt = days.map(() => 0)
  const lastMove = (articles: readonly number[] | null): number =>
    articles === null ? moves : articles.reduce((last, article) => Math.max(last, movedAt[article] ?? 0), 0)
  return {
    dayOf: (article) => days[article] ?? null,
    known: () => {
      known ??= [...new Set(days.filter((day) => day !== null))]
      return known
    },
    move: (article, day) => {
      if (days[article] === day) return false
      days[article] = day
      movedAt[article] = ++moves
      known = null
      return true
    },
    keptWhileStill: (find, restsOn) => {
      const kept = new Map<number, { readonly found: ReturnType<typeof find>; readonly at: number }>()
      return (article) => {
        const before = kept.get(article)
        if (before !== undefined && lastMove(restsOn(article)) <= before.at) return before.found
        const found = find(article)
        kept.set(article, { found, at: moves })
        return found
      }
    },
  }
}
