/** Counts what an opening has done, and tells of it, not too often, with the time that it will still take. */
import type { OpeningNews, OpeningPhase } from '../model/opening.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import { msLeftOf, msToDate, msToEnd, msToJoin, msToParse, type Pace } from './opening-forecast.ts'
import { createSnapshotPace } from './snapshot-pace.ts'
import { createSteadyTimeLeft } from './steady-time-left.ts'

/** Progress is told so often at the most, in milliseconds. */
const TOLD_EVERY = 100
/** What is told is less than all while anything is left. */
const MOST_TOLD = 0.99

/** The stages of joining, one after the other. */
export type JoiningStage = 'dating' | 'making'

export interface OpeningMeter {
  /** So many more bytes are done with. */
  readonly addBytes: (bytes: number) => void
  readonly addArticle: (parsed: ParsedArticle) => void
  /** So many quotations came as such. */
  readonly addQuotes: (quotes: number) => void
  /** Tells how far it is, where that is to be told again. */
  readonly tellAtTimes: () => void
  /** Tells that a stage of joining is done in part, from 0 to 1: of its beginning at once, then at times. */
  readonly tellJoining: (stage: JoiningStage, part: number) => void
  /** Shows what has come so far, where it is time to. */
  readonly showAtTimes: (show: () => void) => void
}

/** The pace of the last half of the work, or somewhat more: a mark is set whenever the work has doubled. */
const createMarks = (): ((done: number, working: number) => Pace['since']) => {
  let [earlier, last] = [
    { done: 0, working: 0 },
    { done: 0, working: 0 },
  ]
  return (done, working) => {
    if (working > 2 * last.working && done > last.done) [earlier, last] = [last, { done, working }]
    return earlier
  }
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
  const steadily = createSteadyTimeLeft(now)
  const since = createMarks()
  let done = 0
  let articles = 0
  let quotes = 0
  let joining: Pace['joining'] = null
  let isDating = false
  let stage: { readonly name: JoiningStage; readonly began: number; readonly expected: number } | null = null
  let toldPart: number | null = total === null || total === 0 ? null : 0
  let toldAt = Number.NEGATIVE_INFINITY

  const pace = (): Pace => {
    const working = now() - began - showings.spent()
    return { done, total, working, since: since(done, working), joining, isDating }
  }
  const isToBeTold = (): boolean => now() - toldAt >= TOLD_EVERY
  const tellProgress = (phase: OpeningPhase, forecast: number | null): void => {
    toldAt = now()
    const spent = toldAt - began
    const partRead = total === null ? null : done / Math.max(1, total)
    // The part is one of time, for joining counts too. It never goes back.
    if (forecast !== null && spent + forecast > 0)
      toldPart = Math.max(toldPart ?? 0, Math.min(MOST_TOLD, spent / (spent + forecast)))
    const msLeft = steadily(forecast, partRead)
    tell({ kind: 'progress', phase, part: toldPart, done, total, articles, quotes, msLeft })
  }
  const tellAtTimes = (): void => {
    if (isToBeTold()) tellProgress(articles === 0 ? 'reading' : 'parsing', msToEnd(pace()))
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
    tellJoining: (name, part) => {
      if (stage?.name === name && !isToBeTold()) return
      // Nothing is joined but what has been read.
      const read = { ...pace(), total: null }
      if (stage?.name !== name)
        stage = { name, began: now(), expected: name === 'dating' ? msToDate(read) : msToJoin(read) }
      const left = msLeftOf(stage.expected, now() - stage.began, part)
      tellProgress('joining', left + (name === 'dating' ? msToJoin(read) : 0))
    },
    showAtTimes: (show) => {
      if (!showings.isDue(articles, msToParse(pace()))) return
      showings.timed(articles, show)
      joining = { ms: showings.lastCost(), done }
    },
  }
}
