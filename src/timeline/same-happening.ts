/**
 * Whether two tellings of one day are of one happening. Any of these is enough:
 *
 *     as many of the same did the same         “seven MPs quit Labour”, “seven Labour MPs resigned”
 *     as many as the other names               “three Tories joined”, “A, B and C left the Tories to join”
 *     three persons, in the same kind of thing
 *     a list of three or more persons, of whom another only expects something
 *     two or more people, and most of the words
 *     one speaker, and half of the words; no speaker, and nearly all of them
 *
 * Joining what is two events is worse than keeping one apart, so each asks for something rare.
 */
import { sameAct } from './counted-act.ts'
import { daysBetween } from './days-between.ts'
import { dayOf, sameDay } from './same-day.ts'
import { sharesAny } from './shares-any.ts'
import { hasOwnDate, isDated } from './sureness.ts'
import type { Telling } from './telling.ts'

const FEW_PEOPLE = 2
const MANY_PEOPLE = 3
const FEW_TERMS = 3
const MORE_TERMS = 4
/** Of the terms of the telling that has fewer, weighed by how rare they are. */
const MOST = 0.42
const HALF = 0.5
const NEARLY_ALL = 0.8
/** So many people on one day seldom do two things together: less else has to agree. */
const LITTLE = 0.12
/** Further apart, the same people do the same kind of thing a second time. */
const MOST_DAYS_APART = 2

const sharedOf = (a: readonly string[], b: readonly string[]): number =>
  a.filter((id) => b.includes(id)).length

/** Whether a telling lists so many people by name. */
const namesAsMany = ({ listed, persons }: Telling, count: number): boolean =>
  listed.includes(count) && persons.length >= count

/** Whether both count the same, or one counts whom the other names, and a name stands in both. */
export const countTheSame = (a: Telling, b: Telling): boolean => {
  if (a.acts.length === 0 && b.acts.length === 0) return false
  if (!sharesAny(a.names, b.names)) return false
  if (a.acts.some((one) => b.acts.some((other) => sameAct(one, other)))) return true
  const namesThem = (counting: Telling, naming: Telling): boolean =>
    counting.acts.some(({ kind, count }) => namesAsMany(naming, count) && naming.kinds.has(kind))
  return namesThem(a, b) || namesThem(b, a)
}

/** Whether one article tells of three or more, by a list of them and nobody else, what another only expected of them. */
const cameTrue = (told: Telling, expected: Telling, persons: number): boolean =>
  persons >= MANY_PEOPLE &&
  told.event.status === 'reported' &&
  expected.event.status !== 'reported' &&
  told.event.quotes.length === 0 &&
  told.kinds.size > 0 &&
  namesAsMany(told, persons) &&
  told.persons.length === persons

/** Whether two articles date by a day or two apart what the same three or more persons did: they contradict each other. */
export const isDatedOtherwise = (a: Telling, b: Telling): boolean => {
  if (a.article === b.article || !hasOwnDate(a) || !hasOwnDate(b)) return false
  const apart = Math.abs(daysBetween(dayOf(a), dayOf(b)))
  if (!(apart >= 1 && apart <= MOST_DAYS_APART) || a.event.status !== b.event.status) return false
  return sharedOf(a.persons, b.persons) >= MANY_PEOPLE && sharesAny(a.kinds, b.kinds)
}

/** The terms that both tell, and what share of the shorter telling's weight they are. */
const agreementOf = (a: Telling, b: Telling, weightOf: (term: string) => number) => {
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
  return { count, share: all === 0 ? 0 : shared / all }
}

/**
 * Whether two tellings name the same day and tell of the same matter.
 *
 * @param weightOf how rare a term is among all tellings; only its ratio to that of others counts
 */
export const tellTheSame = (a: Telling, b: Telling, weightOf: (term: string) => number): boolean => {
  if (!sameDay(a, b)) return false
  const people = sharedOf(a.people, b.people)
  if (people === 0) return false
  const { count, share } = agreementOf(a, b, weightOf)
  if (a.speaker === b.speaker && count >= MORE_TERMS && share >= (a.speaker === null ? NEARLY_ALL : HALF))
    return true
  if (!isDated(a) && !isDated(b)) return false
  const persons = sharedOf(a.persons, b.persons)
  if (persons >= MANY_PEOPLE && sharesAny(a.kinds, b.kinds)) return true
  if (cameTrue(a, b, persons) || cameTrue(b, a, persons)) return true
  if (people >= MANY_PEOPLE) return count > 0 && share >= LITTLE
  return people >= FEW_PEOPLE && count >= FEW_TERMS && share >= MOST
}
