/** Joins tellings that quote the same words, whole or cut. */

import { daysBetween } from './days-between.ts'
import type { Groups } from './groups.ts'
import { dayOf } from './same-day.ts'
import { shareWords } from './shared-words.ts'
import type { Telling } from './telling.ts'
import { indexBy } from './telling-index.ts'

const LEAST_QUOTED_WORDS = 4
/** So many are no saying, whoever is said to have spoken them. */
const MANY_QUOTED_WORDS = 9
const MOST_DAYS_APART = 14

const runsOf = (text: string): readonly string[] => {
  const words = text.split(' ')
  return words.flatMap((_, at) =>
    at + LEAST_QUOTED_WORDS <= words.length ? [words.slice(at, at + LEAST_QUOTED_WORDS).join(' ')] : [],
  )
}

/** Whether two tellings are of days near enough for a few words of theirs to have been spoken once; undated ones may be. */
const areNear = (a: Telling, b: Telling): boolean => {
  const apart = Math.abs(daysBetween(dayOf(a), dayOf(b)))
  return Number.isNaN(apart) || apart <= MOST_DAYS_APART
}

/** Whether one telling quotes all of the other's words: many, or a few by the same speaker at about the same time. */
const quoteTheSame = (a: Telling, b: Telling): boolean => {
  const isOne = areNear(a, b) && (a.speaker === null || b.speaker === null || a.speaker === b.speaker)
  const least = isOne ? LEAST_QUOTED_WORDS : MANY_QUOTED_WORDS
  return shareWords(a, b, (words) => words.length >= least)
}

/** Joins tellings that quote the same words, each with the next that does. */
export const joinByQuotes = (groups: Groups, tellings: readonly Telling[]): void => {
  for (const list of indexBy(tellings, ({ quoted }) => quoted.flatMap(runsOf)).values())
    for (const [place, second] of list.entries()) {
      const first = list[place - 1] ?? second
      const [a, b] = [tellings[first], tellings[second]]
      if (a === undefined || b === undefined || groups.areJoined(first, second)) continue
      if (quoteTheSame(a, b)) groups.join(first, second)
    }
}
