/** Joins tellings without a date to what they count: “three Tories have joined”, some days after they did. */
import type { DayNumber } from '../parse/dates/calendar.ts'
import { firstDayOf } from './days-between.ts'
import type { Groups } from './groups.ts'
import { countTheSame } from './same-happening.ts'
import { isDated } from './sureness.ts'
import type { Telling } from './telling.ts'

/** What is told without a date happened at most so many days before its article. */
const MOST_DAYS_BACK = 7

/** The kinds of happening of a telling with each number of people it counts or lists. */
export const numbersOf = ({ acts, kinds, listed }: Telling): readonly string[] => [
  ...acts.map(({ kind, count }) => `${kind} ${count}`),
  ...listed.flatMap((count) => [...kinds].map((kind) => `${kind} ${count}`)),
]

const keyOf = (day: DayNumber, number: string, name: string): string => `${day} ${number} ${name}`

/** The dated tellings by day, number and name, those of one root together. */
type Dated = ReadonlyMap<string, ReadonlyMap<number, readonly Telling[]>>

const datedOf = (groups: Groups, tellings: readonly Telling[]): Dated => {
  const dated = new Map<string, Map<number, Telling[]>>()
  for (const [at, telling] of tellings.entries()) {
    if (!isDated(telling)) continue
    const root = groups.rootOf(at)
    for (const number of numbersOf(telling))
      for (const name of telling.names) {
        const key = keyOf(firstDayOf(telling.event.date), number, name)
        const byRoot = dated.get(key) ?? new Map<number, Telling[]>()
        dated.set(key, byRoot)
        const told = byRoot.get(root)
        if (told === undefined) byRoot.set(root, [telling])
        else told.push(telling)
      }
  }
  return dated
}

/** The one root of what a telling counts, in the days before its article; `null` where there are several, or none. */
const rootOfCounted = (
  groups: Groups,
  dated: Dated,
  telling: Telling,
  published: DayNumber,
): number | null => {
  let found: number | null = null
  for (let back = 0; back <= MOST_DAYS_BACK; back++)
    for (const { kind, count } of telling.acts)
      for (const name of telling.names)
        for (const [first, told] of dated.get(keyOf(published - back, `${kind} ${count}`, name)) ?? []) {
          const root = groups.rootOf(first)
          if (root === found || !told.some((other) => countTheSame(telling, other))) continue
          if (found !== null) return null
          found = root
        }
  return found
}

/** Joins tellings that no date goes with to the one day before them on which as many of the same did the same. */
export const joinUndated = (groups: Groups, tellings: readonly Telling[]): void => {
  const dated = datedOf(groups, tellings)
  for (const [at, telling] of tellings.entries()) {
    if (isDated(telling) || telling.published === null) continue
    const root = rootOfCounted(groups, dated, telling, firstDayOf(telling.published))
    if (root !== null) groups.join(root, at)
  }
}
