/** How sure the date of a telling is, by what it rests on. */
import { EVENT_BASES, isOwnBasis } from '../model/event.ts'
import type { Telling } from './telling.ts'

const FOCUS = EVENT_BASES.indexOf('focus')

/** How sure a telling's date is: 0 for the surest. */
export const sureness = ({ event }: Telling): number => EVENT_BASES.indexOf(event.dating.basis)

/** Whether a telling's own words date it. */
export const hasOwnDate = ({ event }: Telling): boolean => isOwnBasis(event.dating.basis)

/** Whether a telling has a date that its article names, there or before. */
export const isDated = (telling: Telling): boolean => sureness(telling) <= FOCUS
