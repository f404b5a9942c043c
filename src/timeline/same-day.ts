/** The day of a telling, and whether two tellings share it. */
import type { Telling } from './telling.ts'

/** The day, month or year that a telling gives its event, without a time of day; `null` where it gives none. */
export const dayOf = ({ event: { date } }: Telling): string | null => date?.slice(0, 10) ?? null

/** Whether two tellings name the same day. */
export const sameDay = (a: Telling, b: Telling): boolean => dayOf(a) !== null && dayOf(a) === dayOf(b)
