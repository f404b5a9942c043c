/** The time that is left, told only once it can be known, and without leaps. */

/** In the first second everything takes longer than it will. */
const FIRST_TOLD_AFTER_MS = 1000
/**
 * So much of all is to be done before the rest can be told by it, for the first articles are slow; of a great deal, what
 * was done in so long.
 */
const LEAST_PART = 0.1
const LONG_ENOUGH_MS = 10_000
/** What is told comes so near to a new forecast in about so long. */
const SETTLES_IN_MS = 750

/** @param part of the work that is done; `null` where nobody knows. @returns what to tell of a forecast in milliseconds */
export type SteadyTimeLeft = (forecast: number | null, part: number | null) => number | null

/** @param now a clock in milliseconds, asked at once for the time at the beginning */
export const createSteadyTimeLeft = (now: () => number): SteadyTimeLeft => {
  const began = now()
  let told: { readonly ms: number; readonly at: number } | null = null
  return (forecast, part) => {
    const at = now()
    const spent = at - began
    if (forecast === null || spent < FIRST_TOLD_AFTER_MS) return null
    if (told === null && (part ?? 1) < LEAST_PART && spent < LONG_ENOUGH_MS) return null
    const passed = told === null ? 0 : at - told.at
    const awaited = told === null ? forecast : Math.max(0, told.ms - passed)
    told = { ms: awaited + (forecast - awaited) * Math.min(1, passed / SETTLES_IN_MS), at }
    return told.ms
  }
}
