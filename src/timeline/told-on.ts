/**
 * One article tells on of an event: the same speaker in the next sentence, the same words of theirs again (a summary,
 * a caption), the same day to come named again.
 */
import { parseEdtf } from '../model/edtf.ts'
import { dayOf, sameDay } from './same-day.ts'
import { shareWords } from './shared-words.ts'
import { sharesAny } from './shares-any.ts'
import { hasOwnDate } from './sureness.ts'
import type { Telling } from './telling.ts'
import { termOf } from './terms.ts'

const LONG_WORD = 7

/** Whether somebody speaks on from one sentence to the next, where that one does not open with somebody else. */
export const speaksOn = (before: Telling, next: Telling): boolean =>
  before.article === next.article &&
  before.speaker !== null &&
  before.speaker === next.speaker &&
  (next.opensWith === null || next.opensWith === next.speaker) &&
  sameDay(before, next)

const namesNobody = ({ persons, acts }: Telling): boolean => persons.length === 0 && acts.length === 0

/**
 * Whether an article tells the same again without saying who: “seven members left on Monday … those who left on
 * Monday”. Of the day it appears on it tells too much for that.
 */
export const tellsAgain = (a: Telling, b: Telling): boolean =>
  a.article === b.article &&
  sameDay(a, b) &&
  hasOwnDate(a) &&
  dayOf(a) !== a.published &&
  hasOwnDate(b) &&
  (namesNobody(a) || namesNobody(b)) &&
  a.quoted.length + b.quoted.length === 0 &&
  sharesAny(a.kinds, b.kinds) &&
  sharesAny(a.names, b.names)

/** Whether words say enough to be known again: two of them, or a long one, and not only small words. */
const saysEnough = (words: readonly string[]): boolean =>
  words.some((word) => termOf(word) !== null && (words.length > 1 || word.length >= LONG_WORD))

/** Whether one telling quotes words of its speaker that the other quotes too, alone or among more. */
export const repeatsWords = (a: Telling, b: Telling): boolean =>
  a.speaker !== null && a.speaker === b.speaker && sameDay(a, b) && shareWords(a, b, saysEnough)

const FEW_TERMS = 2

/** Whether a telling names a day that is still to come, not the one it appears on. */
const awaits = (telling: Telling): boolean => {
  if (telling.event.status === 'reported' || !hasOwnDate(telling) || telling.published === null) return false
  const day = parseEdtf(telling.event.date ?? '')
  return day?.precision === 'day' && (day.firstDay ?? '') > telling.published
}

/** Whether both await the same day: an article that names it twice means one thing, and two that share some words do. */
export const awaitsTheSame = (a: Telling, b: Telling): boolean => {
  if (!sameDay(a, b) || !awaits(a) || !awaits(b)) return false
  if (a.article === b.article) return true
  const terms = [...a.terms].filter((term) => b.terms.has(term)).length
  return terms >= FEW_TERMS || (terms > 0 && a.people.some((id) => b.people.includes(id)))
}
