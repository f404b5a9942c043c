/** Words in front of a colon that no one speaks under: “UPDATE: …”, “Monday: …”. In lower case. */
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from './calendar-words.ts'

export const LABELS_OF_THINGS: ReadonlySet<string> = new Set([
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAY_NUMBERS.keys(),
  ...'update updates updated correction corrections clarification note notes editor subs substitutes pros cons verdict summary weather traffic price rating score result results scorers attendance referee background context analysis'.split(
    ' ',
  ),
])
