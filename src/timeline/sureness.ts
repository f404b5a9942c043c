import type { EventBasis } from '../model/event.ts'
import type { Telling } from './telling.ts'

/** The surest first. */
const BASES: readonly EventBasis[] = ['stated', 'resolved', 'focus', 'publication', 'none']

/** How sure a telling's date is: 0 for the surest. */
export const sureness = ({ event }: Telling): number => BASES.indexOf(event.dating.basis)

/** Whether a telling's own words date it. */
export const hasOwnDate = (telling: Telling): boolean => sureness(telling) <= 1

/** Whether a telling has a date that its article names, there or before. */
export const isDated = (telling: Telling): boolean => sureness(telling) <= 2
