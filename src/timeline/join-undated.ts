/** Joins tellings without a date to what they count: “three Tories have joined”, some days after they did. */
import { daysBetween } from './days-between.ts'
import type { Groups } from './groups.ts'
import { countTheSame } from './same-happening.ts'
import { isDated } from './sureness.ts'
import type { Telling } from './telling.ts'
import { indexBy, MOST_TELLINGS } from './telling-index.ts'

/** What is told without a date happened at most so many days before its article. */
const MOST_DAYS_BACK = 7

/** The kinds of happening of a telling with each number of people it counts or lists. */
export const numbersOf = ({ acts, kinds, listed }: Telling): readonly string[] => [
  ...acts.map(({ kind, count }) => `${kind} ${count}`),
  ...listed.flatMap((count) => [...kinds].map((kind) => `${kind} ${count}`)),
]

/** Joins tellings that no date goes with to the one day before them on which as many of the same did the same. */
export const joinUndated = (groups: Groups, tellings: readonly Telling[]): void => {
  const dated = indexBy(tellings, (telling) => (isDated(telling) ? numbersOf(telling) : []))
  for (const [at, telling] of tellings.entries()) {
    if (isDated(telling) || telling.published === null) continue
    const found = telling.acts
      .flatMap(({ kind, count }) => dated.get(`${kind} ${count}`) ?? [])
      .slice(0, MOST_TELLINGS)
      .filter((other) => {
        const candidate = tellings[other]
        if (candidate === undefined) return false
        const back = daysBetween(candidate.event.date, telling.published)
        return back >= 0 && back <= MOST_DAYS_BACK && countTheSame(telling, candidate)
      })
    const [first] = found
    if (first !== undefined && new Set(found.map((other) => groups.rootOf(other))).size === 1)
      groups.join(first, at)
  }
}
