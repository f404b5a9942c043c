/** How long an opening will still take, told by how long it has taken so far. */

/** Dating articles from one another takes about so much of the time that their parsing takes. */
const DATING_PER_PARSING = 0.5
/** And making a timeline of them, while none has been made of some. */
const JOINING_PER_PARSING = 0.5

/** How far an opening is. Bytes are those of the sources, times are in milliseconds. */
export interface Pace {
  readonly done: number
  /** `null` where nobody knows the end. */
  readonly total: number | null
  /** What reading and parsing took so far. */
  readonly working: number
  /** When the measuring began: the first articles take longest, for the program warms up. */
  readonly since: { readonly done: number; readonly working: number }
  /** What the last timeline of what had come took to make, and how many bytes had been done by then. */
  readonly joining: { readonly ms: number; readonly done: number } | null
  /** Whether articles came whose dates are to be inferred, or doubted. */
  readonly isDating: boolean
}

/** `null` where nothing has been done yet. */
const msPerByte = ({ done, working, since }: Pace): number | null =>
  done > since.done ? (working - since.working) / (done - since.done) : done > 0 ? working / done : null

/** Until all is parsed; `null` where it cannot be told. */
export const msToParse = (pace: Pace): number | null => {
  const each = msPerByte(pace)
  return pace.total === null || each === null ? null : Math.max(0, pace.total - pace.done) * each
}

const allOf = ({ done, total }: Pace): number => Math.max(done, total ?? 0)

/** What dating all of it takes, once it is parsed. */
export const msToDate = (pace: Pace): number =>
  pace.isDating ? allOf(pace) * (msPerByte(pace) ?? 0) * DATING_PER_PARSING : 0

/** What making a timeline of all of it takes. */
export const msToJoin = (pace: Pace): number =>
  pace.joining === null
    ? allOf(pace) * (msPerByte(pace) ?? 0) * JOINING_PER_PARSING
    : (pace.joining.ms * allOf(pace)) / Math.max(1, pace.joining.done)

/** Until all is joined; `null` where it cannot be told. */
export const msToEnd = (pace: Pace): number | null => {
  const parsing = msToParse(pace)
  return parsing === null ? null : parsing + msToDate(pace) + msToJoin(pace)
}

/**
 * What is left of some work that has gone on for a while and is done in part: what was expected of it counts at its
 * beginning, and how it goes the more the further it is.
 */
export const msLeftOf = (expected: number, spent: number, part: number): number =>
  (1 - part) * ((1 - part) * expected + spent)
