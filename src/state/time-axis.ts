/**
 * Days on a line. The distance between two of them is the logarithm of the days between: quiet years are drawn short, and
 * the days of a busy week stay apart.
 */

const DAY = 86_400_000

const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00Z`) / DAY

/** Where each of some days stands, from 0 to 1; any other day stands where the last of them before it does. */
export const timeAxis = (isoDays: readonly string[]): ((isoDay: string) => number) => {
  const days = [...new Set(isoDays)].sort()
  const places = new Map<string, number>()
  let [at, before] = [0, Number.NaN]
  for (const isoDay of days) {
    const day = dayNumber(isoDay)
    if (!Number.isNaN(before)) at += Math.log2(1 + day - before)
    places.set(isoDay, at)
    before = day
  }
  const end = Math.max(at, 1)
  return (isoDay) => {
    const known = places.get(isoDay) ?? places.get(days.findLast((day) => day < isoDay) ?? '') ?? 0
    return known / end
  }
}

/** The cell of a place from 0 to 1 on a line of cells. */
export const cellAt = (place: number, cells: number): number => Math.min(cells - 1, Math.floor(place * cells))
