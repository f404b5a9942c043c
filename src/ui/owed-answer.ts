/** The answer that a terminal owes: typed to whoever has the terminal when it comes, so it is waited for, shortly. */

/** A terminal that has not answered by then does not know the question; in milliseconds. */
const ANSWERED_BY = 2_000
/** How long whoever wants to go waits at most, in milliseconds. */
const LONGEST_WAIT = 100

export interface OwedAnswer {
  /** The question was asked. */
  readonly asked: () => void
  /** The answer is here. */
  readonly came: () => void
  /** Calls back once the answer is here or was waited for long enough; at once where none is owed. */
  readonly settled: (act: () => void) => void
  /** Nobody waits any more, and nobody is called back. */
  readonly forget: () => void
}

/** Waits for the answer of a terminal that may be asked. */
export const createOwedAnswer = (): OwedAnswer => {
  let askedAt: number | null = null
  let waiting: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  let last: NodeJS.Immediate | undefined
  const forget = (): void => {
    clearTimeout(timer)
    clearImmediate(last)
    timer = undefined
    last = undefined
    askedAt = null
    waiting = []
  }
  const settle = (): void => {
    const acts = waiting
    forget()
    for (const act of acts) act()
  }
  return {
    asked: () => {
      askedAt = Date.now()
    },
    came: settle,
    settled: (act) => {
      if (askedAt === null || Date.now() - askedAt >= ANSWERED_BY) return act()
      waiting.push(act)
      // What came while the process was busy is read before an immediate.
      timer ??= setTimeout(() => {
        last = setImmediate(settle)
      }, LONGEST_WAIT)
    },
    forget,
  }
}
