/** Counts what an opening has done, and tells of it, not too often, with the time that it will still take. */
import type { OpeningNews, OpeningPhase } from '../model/opening.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import { msToEnd, msToJoin, msToParse, type Pace } from './opening-forecast.ts'
import { createSnapshotPace } from './snapshot-pace.ts'

/** Progress is told so often at the most, in milliseconds. */
const TOLD_EVERY = 100

export interface OpeningMeter {
  /** So many more bytes are done with. */
  readonly addBytes: (bytes: number) => void
  readonly addArticle: (parsed: ParsedArticle) => void
  /** So many quotations came as such. */
  readonly addQuotes: (quotes: number) => void
  /** Tells how far it is, where that is to be told again. */
  readonly tellAtTimes: () => void
  readonly tellJoining: (isDated: boolean) => void
  /** Shows what has come so far, where it is time to. */
  readonly showAtTimes: (show: () => void) => void
}

/**
 * @param total in bytes; `null` where nobody knows the end
 * @param now   a clock in milliseconds
 */
export const createOpeningMeter = (
  total: number | null,
  now: () => number,
  tell: (news: OpeningNews) => void,
): OpeningMeter => {
  const began = now()
  const showings = createSnapshotPace(now)
  let done = 0
  let articles = 0
  let quotes = 0
  let joining: Pace['joining'] = null
  let isDating = false
  let toldAt = Number.NEGATIVE_INFINITY

  const pace = (): Pace => ({ done, total, working: now() - began - showings.spent(), joining, isDating })
  const tellProgress = (phase: OpeningPhase, msLeft: number | null): void => {
    toldAt = now()
    tell({ kind: 'progress', phase, done, total, articles, quotes, msLeft })
  }
  const tellAtTimes = (): void => {
    if (now() - toldAt >= TOLD_EVERY) tellProgress(articles === 0 ? 'reading' : 'parsing', msToEnd(pace()))
  }
  return {
    addBytes: (bytes) => {
      done += bytes
      tellAtTimes()
    },
    addArticle: ({ article: { published }, quotes: found }) => {
      articles++
      quotes += found.length
      isDating ||= published === null || published.basis === 'stated'
    },
    addQuotes: (more) => {
      quotes += more
    },
    tellAtTimes,
    // Nothing is joined but what has been read.
    tellJoining: (isDated) =>
      tellProgress('joining', msToJoin({ ...pace(), total: null, isDating: isDating && !isDated })),
    showAtTimes: (show) => {
      if (!showings.isDue(articles, msToParse(pace()))) return
      showings.timed(show)
      joining = { ms: showings.lastCost(), done }
    },
  }
}
