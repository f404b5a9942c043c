/** Whether a date is on, after or before another. */
import type { DateCondition } from './query.ts'

const FIRST_OF_ALL = '0000-01-01'
const LAST_OF_ALL = '9999-12-31'

/**
 * Whether the days of a date, as `parseEdtf` gives them, fulfil the condition. `on` asks for one day in common;
 * the others ask that the whole date lies on their side, so that `2019` is not after `2019-02`. No date
 * (both days `null`) fulfils none.
 */
export const dateMatches = (
  { field, firstDay: from, lastDay: to }: DateCondition,
  firstDay: string | null,
  lastDay: string | null,
): boolean => {
  if (firstDay === null && lastDay === null) return false
  switch (field) {
    case 'on':
      return (
        (firstDay ?? FIRST_OF_ALL) <= (to ?? LAST_OF_ALL) &&
        (from ?? FIRST_OF_ALL) <= (lastDay ?? LAST_OF_ALL)
      )
    case 'after':
      return firstDay !== null && to !== null && firstDay > to
    case 'before':
      return lastDay !== null && from !== null && lastDay < from
    case 'from':
      return firstDay !== null && from !== null && firstDay >= from
    case 'until':
      return lastDay !== null && to !== null && lastDay <= to
  }
}
