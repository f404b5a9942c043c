/** What a filter asks of a name: to the letter between marks, where somebody has it; else only to be like it. */
import { spelledName } from '../folded-name.ts'
import { type NameMatcher, nameMatcher } from './name-matches.ts'
import type { NameFilter } from './query.ts'

/** @param isSomebodys whether somebody has a name, as `spelledName` gives it */
export const nameCondition = (
  { field, value, isMarked }: NameFilter,
  isSomebodys: (spelled: string) => boolean,
): NameMatcher => {
  const wanted = spelledName(value)
  if (field !== 'party' && isMarked && isSomebodys(wanted))
    return (names) => names.some((name) => spelledName(name) === wanted)
  return nameMatcher(value)
}
