/** How long an opening will still take, told by how long it has taken so far. */

/** Dating articles from one another takes about so much of the time that their parsing takes. */
const DATING_PER_PARSING = 0.6

/** How far an opening is. Bytes are those of the sources, times are in milliseconds. */
export interface Pace {
  readonly done: number
  /** `null` where nobody knows the end. */
  readonly total: number | null
  /** What reading and parsing took so far. */
  readonly working: number
  /** What the last timeline of what had come took to make, and how many bytes had been done by then. */
  readonly joining: { readonly ms: number; readonly done: number } | null
  /** Whether articles came whose dates are to be inferred, or doubted. */
  readonly isDating: boolean
}

/** Until all is parsed; `null` where it cannot be told. */
export const msToParse = ({ done, total, working }: Pace): number | null =>
  total === null || done === 0 ? null : (Math.max(0, total - done) * working) / done

/** What joining all of it takes, once it is parsed. */
export const msToJoin = ({ done, total, working, joining, isDating }: Pace): number => {
  const all = Math.max(done, total ?? 0)
  const dating = isDating && done > 0 ? (working * all * DATING_PER_PARSING) / done : 0
  return dating + (joining === null ? 0 : (joining.ms * all) / Math.max(1, joining.done))
}

/** Until all is joined; `null` where it cannot be told. */
export const msToEnd = (pace: Pace): number | null => {
  const parsing = msToParse(pace)
  return parsing === null ? null : parsing + msToJoin(pace)
}
