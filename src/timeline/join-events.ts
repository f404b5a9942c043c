/**
 * The same happening, in several articles or several sentences of one, is one event. Tellings are joined where
 *
 * - they quote the same words, whole or cut: four words or more that one of them holds of the other;
 * - one article tells on: `told-on.ts`;
 * - they tell of the same day and the same matter, or contradict each other by a day or two: `same-happening.ts`.
 *
 * Whatever else they date the event by stays with each telling, so that contradictions can be seen. A telling that
 * has neither a date of its own nor a quotation is told only beside others.
 */
import { Groups } from './groups.ts'
import { joinByQuotes } from './join-by-quotes.ts'
import { joinUndated, numbersOf } from './join-undated.ts'
import { dayOf } from './same-day.ts'
import { countTheSame, isDatedOtherwise, tellTheSame } from './same-happening.ts'
import { hasOwnDate } from './sureness.ts'
import type { Telling } from './telling.ts'
import { indexBy, joinWithin } from './telling-index.ts'
import { awaitsTheSame, repeatsWords, speaksOn, tellsAgain } from './told-on.ts'

/** Joins what one speaker says in a row; one sentence without a quotation may stand between: a question, for example. */
const joinSpokenOn = (groups: Groups, tellings: readonly Telling[]): void => {
  let last: number | null = null
  let between = 0
  let end = 0
  for (const [at, telling] of tellings.entries()) {
    const before = last === null ? undefined : tellings[last]
    if (telling.event.quotes.length > 0) {
      if (before !== undefined && last !== null && between <= 1 && speaksOn(before, telling))
        groups.join(last, at)
      last = at
      between = 0
    } else if (before?.article !== telling.article || telling.event.start >= end) between++
    end = before?.article === telling.article ? Math.max(end, telling.end) : telling.end
  }
}

const joinToldOn = (groups: Groups, tellings: readonly Telling[]): void => {
  joinSpokenOn(groups, tellings)
  const bySpeaker = indexBy(tellings, (telling) =>
    telling.speaker === null || telling.quoted.length === 0 ? [] : [`${dayOf(telling)} ${telling.speaker}`],
  )
  joinWithin(groups, tellings, bySpeaker, repeatsWords)
  const byKind = indexBy(tellings, (telling) =>
    hasOwnDate(telling)
      ? [...telling.kinds].map((kind) => `${telling.article} ${dayOf(telling)} ${kind}`)
      : [],
  )
  joinWithin(groups, tellings, byKind, tellsAgain)
  const byDayAhead = indexBy(tellings, (telling) =>
    telling.event.status === 'reported' ? [] : [`${dayOf(telling)}`],
  )
  joinWithin(groups, tellings, byDayAhead, awaitsTheSame)
}

const joinByMatter = (groups: Groups, tellings: readonly Telling[]): void => {
  const frequency = new Map<string, number>()
  for (const { terms } of tellings)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const weightOf = (term: string): number => Math.log(1 + tellings.length / (frequency.get(term) ?? 1))
  const byPerson = indexBy(tellings, (telling) => telling.people.map((id) => `${dayOf(telling)} ${id}`))
  joinWithin(groups, tellings, byPerson, (a, b) => tellTheSame(a, b, weightOf))

  const byNumber = indexBy(tellings, (telling) =>
    dayOf(telling) === null ? [] : numbersOf(telling).map((number) => `${dayOf(telling)} ${number}`),
  )
  joinWithin(groups, tellings, byNumber, countTheSame)
  const byKindAndPerson = indexBy(tellings, (telling) =>
    hasOwnDate(telling)
      ? [...telling.kinds].flatMap((kind) => telling.persons.map((id) => `${kind} ${id}`))
      : [],
  )
  joinWithin(groups, tellings, byKindAndPerson, isDatedOtherwise)
  joinUndated(groups, tellings)
}

/** Groups tellings of one event; each group in the order of the tellings, groups by their first. */
export const joinTellings = (tellings: readonly Telling[]): Telling[][] => {
  const groups = new Groups(tellings.length)
  joinByQuotes(groups, tellings)
  joinToldOn(groups, tellings)
  joinByMatter(groups, tellings)
  const found = new Map<number, Telling[]>()
  for (const [index, telling] of tellings.entries()) {
    const root = groups.rootOf(index)
    const group = found.get(root)
    if (group === undefined) found.set(root, [telling])
    else group.push(telling)
  }
  return [...found.values()].filter((group) => group.some(({ standsAlone }) => standsAlone))
}
