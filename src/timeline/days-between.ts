const DAY = 24 * 60 * 60 * 1000

/** How many days the second date lies behind the first, by their first days; `NaN` where either is unknown. */
export const daysBetween = (first: string | null, second: string | null): number =>
  (Date.parse(second?.slice(0, 10) ?? '') - Date.parse(first?.slice(0, 10) ?? '')) / DAY
