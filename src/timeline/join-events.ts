/**
 * The same happening in several articles is one event. Two tellings are of one event where
 *
 * - they quote the same words, whole or cut: four words or more that one of them holds of the other; or
 * - they name the same day, share people, and are about the same: most of what the shorter one tells.
 *
 * Whatever else they date the event by stays with each telling, so that contradictions can be seen.
 */
import type { EventBasis } from '../model/event.ts'
import type { Telling } from './told-events.ts'

const LEAST_QUOTED_WORDS = 4
const LEAST_SHARED_PEOPLE = 2
const LEAST_SHARED_TERMS = 3
/** Of the terms of the telling that has fewer, weighed by how rare they are. */
const LEAST_SHARE = 0.42
/** So many people on one day seldom do two things together: less else has to agree. */
const MANY_SHARED_PEOPLE = 3
const LEAST_SHARE_OF_MANY = 0.12
/** A term in more tellings than this tells nothing, and would make the search quadratic. */
const MOST_TELLINGS_OF_A_TERM = 60

/** The surest first. */
const BASES: readonly EventBasis[] = ['stated', 'resolved', 'focus', 'publication', 'none']

/** How sure a telling's date is: 0 for the surest. */
export const sureness = ({ event }: Telling): number => BASES.indexOf(event.dating.basis)

/** Disjoint sets of indices, joined two at a time. */
class Groups {
  readonly #parents: number[]

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index)
  }

  rootOf(index: number): number {
    let root = index
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root
    this.#parents[index] = root
    return root
  }

  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)]
    this.#parents[Math.max(first, second)] = Math.min(first, second)
  }
}

const wordCount = (text: string): number => text.split(' ').length

/** Tellings by the runs of words they quote. */
const byQuotedRun = (tellings: readonly Telling[]): Map<string, number[]> => {
  const runs = new Map<string, number[]>()
  for (const [index, { quoted }] of tellings.entries())
    for (const text of quoted) {
      const words = text.split(' ')
      for (let at = 0; at + LEAST_QUOTED_WORDS <= words.length; at++) {
        const run = words.slice(at, at + LEAST_QUOTED_WORDS).join(' ')
        const list = runs.get(run)
        if (list === undefined) runs.set(run, [index])
        else if (list.at(-1) !== index) list.push(index)
      }
    }
  return runs
}

/** Whether one telling quotes a run of the other's words that makes most of the shorter quotation. */
const quoteTheSame = (a: Telling, b: Telling): boolean =>
  a.quoted.some((one) =>
    b.quoted.some((other) => {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one]
      return wordCount(short) >= LEAST_QUOTED_WORDS && long.includes(short)
    }),
  )

const tellTheSame = (a: Telling, b: Telling, weightOf: (term: string) => number): boolean => {
  const dates = [a.event.date, b.event.date]
  const [first, second] = dates
  if (first == null || second == null || first.slice(0, 10) !== second.slice(0, 10)) return false
  if (sureness(a) > 2 && sureness(b) > 2) return false
  const people = a.people.filter((id) => b.people.includes(id)).length
  if (people < LEAST_SHARED_PEOPLE) return false
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms]
  let all = 0
  let shared = 0
  let count = 0
  for (const term of few) {
    const weight = weightOf(term)
    all += weight
    if (!many.has(term)) continue
    shared += weight
    count++
  }
  return people >= MANY_SHARED_PEOPLE
    ? count > 0 && shared >= LEAST_SHARE_OF_MANY * all
    : count >= LEAST_SHARED_TERMS && shared >= LEAST_SHARE * all
}

/** Groups tellings of one event; each group in the order of the tellings, groups by their first. */
export const joinTellings = (tellings: readonly Telling[]): Telling[][] => {
  const groups = new Groups(tellings.length)
  for (const list of byQuotedRun(tellings).values())
    for (let at = 1; at < Math.min(list.length, MOST_TELLINGS_OF_A_TERM); at++) {
      const [first, second] = [list[at - 1] ?? 0, list[at] ?? 0]
      const [a, b] = [tellings[first], tellings[second]]
      if (a !== undefined && b !== undefined && quoteTheSame(a, b)) groups.join(first, second)
    }

  const byPerson = new Map<string, number[]>()
  const frequency = new Map<string, number>()
  for (const [index, { people, terms, event }] of tellings.entries()) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    for (const id of people) {
      const key = `${event.date} ${id}`
      const list = byPerson.get(key)
      if (list === undefined) byPerson.set(key, [index])
      else list.push(index)
    }
  }
  const weightOf = (term: string): number => Math.log(1 + tellings.length / (frequency.get(term) ?? 1))
  for (const list of byPerson.values()) {
    if (list.length > MOST_TELLINGS_OF_A_TERM) continue
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [first, second] = [list[i] ?? 0, list[j] ?? 0]
        const [a, b] = [tellings[first], tellings[second]]
        if (a === undefined || b === undefined || groups.rootOf(first) === groups.rootOf(second)) continue
        if (tellTheSame(a, b, weightOf)) groups.join(first, second)
      }
  }

  const found = new Map<number, Telling[]>()
  for (const [index, telling] of tellings.entries()) {
    const root = groups.rootOf(index)
    const group = found.get(root)
    if (group === undefined) found.set(root, [telling])
    else group.push(telling)
  }
  return [...found.values()]
}
