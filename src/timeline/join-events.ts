/**
 * The same happening, in several articles or several sentences of one, is one event. Tellings are joined where
 *
 * - they quote the same words, whole or cut: four words or more that one of them holds of the other;
 * - one article tells on: `told-on.ts`;
 * - they tell of the same day and the same matter: `same-happening.ts`.
 *
 * Whatever else they date the event by stays with each telling, so that contradictions can be seen. A telling that
 * has neither a date of its own nor a quotation is told only beside others.
 */
import { Groups } from './groups.ts'
import { dayOf } from './same-day.ts'
import { countTheSame, tellTheSame } from './same-happening.ts'
import { hasOwnDate, isDated } from './sureness.ts'
import type { Telling } from './told-events.ts'
import { awaitsTheSame, repeatsWords, speaksOn, tellsAgain } from './told-on.ts'

const LEAST_QUOTED_WORDS = 4
/** So many are no saying, whoever is said to have spoken them. */
const MANY_QUOTED_WORDS = 9
const MOST_DAYS_APART = 14
/** A list of more tellings than this would make the search quadratic: what they share tells nothing. */
const MOST_TELLINGS = 60
/** An undated telling may be of what happened so many days before its article. */
const MOST_DAYS_BACK = 7
const DAY = 24 * 60 * 60 * 1000

type Index = ReadonlyMap<string, readonly number[]>

/** Tellings by each of the keys that they have. */
const indexBy = (tellings: readonly Telling[], keysOf: (telling: Telling) => readonly string[]): Index => {
  const index = new Map<string, number[]>()
  for (const [at, telling] of tellings.entries())
    for (const key of new Set(keysOf(telling))) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [at])
      else list.push(at)
    }
  return index
}

/** Joins every two tellings of a list that are the same. */
const joinWithin = (
  groups: Groups,
  tellings: readonly Telling[],
  index: Index,
  areSame: (a: Telling, b: Telling) => boolean,
): void => {
  for (const list of index.values()) {
    if (list.length > MOST_TELLINGS) continue
    for (const [place, first] of list.entries())
      for (const second of list.slice(place + 1)) {
        const [a, b] = [tellings[first], tellings[second]]
        if (a === undefined || b === undefined || groups.areJoined(first, second)) continue
        if (areSame(a, b)) groups.join(first, second)
      }
  }
}

const runsOf = (text: string): readonly string[] => {
  const words = text.split(' ')
  return words.flatMap((_, at) =>
    at + LEAST_QUOTED_WORDS <= words.length ? [words.slice(at, at + LEAST_QUOTED_WORDS).join(' ')] : [],
  )
}

/** Whether two tellings are of days near enough for a few words of theirs to have been spoken once; undated ones may be. */
const areNear = (a: Telling, b: Telling): boolean => {
  const apart = Math.abs(Date.parse(dayOf(a) ?? '') - Date.parse(dayOf(b) ?? ''))
  return Number.isNaN(apart) || apart <= MOST_DAYS_APART * DAY
}

/** Whether one telling quotes all of the other's words: many, or a few by the same speaker at about the same time. */
const quoteTheSame = (a: Telling, b: Telling): boolean => {
  const isOne = areNear(a, b) && (a.speaker === null || b.speaker === null || a.speaker === b.speaker)
  const least = isOne ? LEAST_QUOTED_WORDS : MANY_QUOTED_WORDS
  return a.quoted.some((one) =>
    b.quoted.some((other) => {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one]
      return short.split(' ').length >= least && long.includes(short)
    }),
  )
}

/** Joins tellings that quote the same words, each with the next that does. */
const joinByQuotes = (groups: Groups, tellings: readonly Telling[]): void => {
  for (const list of indexBy(tellings, ({ quoted }) => quoted.flatMap(runsOf)).values())
    for (let at = 1; at < Math.min(list.length, MOST_TELLINGS); at++) {
      const [first, second] = [list[at - 1] ?? 0, list[at] ?? 0]
      const [a, b] = [tellings[first], tellings[second]]
      if (a !== undefined && b !== undefined && quoteTheSame(a, b)) groups.join(first, second)
    }
}

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

  const numbersOf = ({ acts, kinds, listed }: Telling): readonly string[] => [
    ...acts.map(({ kind, count }) => `${kind} ${count}`),
    ...listed.flatMap((count) => [...kinds].map((kind) => `${kind} ${count}`)),
  ]
  const byNumber = indexBy(tellings, (telling) =>
    dayOf(telling) === null ? [] : numbersOf(telling).map((number) => `${dayOf(telling)} ${number}`),
  )
  joinWithin(groups, tellings, byNumber, countTheSame)
  joinUndated(groups, tellings, indexBy(tellings.map(datedOnly), numbersOf))
}

const NOTHING: Pick<Telling, 'acts' | 'kinds' | 'listed'> = { acts: [], kinds: new Set(), listed: [] }

/** A telling as it is found by, where its article dates it; else one that is not found. */
const datedOnly = (telling: Telling): Telling => (isDated(telling) ? telling : { ...telling, ...NOTHING })

/** Joins tellings that no date goes with to the one day before them on which as many of the same did the same. */
const joinUndated = (groups: Groups, tellings: readonly Telling[], dated: Index): void => {
  for (const [at, telling] of tellings.entries()) {
    if (isDated(telling) || telling.published === null) continue
    const published = Date.parse(telling.published)
    const found = telling.acts
      .flatMap(({ kind, count }) => dated.get(`${kind} ${count}`) ?? [])
      .slice(0, MOST_TELLINGS)
      .filter((other) => {
        const candidate = tellings[other]
        const back = published - Date.parse(candidate?.event.date?.slice(0, 10) ?? '')
        return (
          candidate !== undefined &&
          back >= 0 &&
          back <= MOST_DAYS_BACK * DAY &&
          countTheSame(telling, candidate)
        )
      })
    const [first] = found
    if (first !== undefined && new Set(found.map((other) => groups.rootOf(other))).size === 1)
      groups.join(first, at)
  }
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
