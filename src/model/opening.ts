/** Sources on their way to a timeline: what the screen is told of them while what has come so far is browsed. */
import type { Timeline } from './timeline.ts'

/**
 * `reading`: bytes are read and no article has come of them yet; `parsing`: articles are read and parsed in turn;
 * `joining`: all are parsed, and are dated from one another and made into one timeline.
 */
export type OpeningPhase = 'reading' | 'parsing' | 'joining'

export interface OpeningProgress {
  readonly kind: 'progress'
  readonly phase: OpeningPhase
  /** How much of all the work is done, from 0 to less than 1; `null` where nobody knows how much there is. */
  readonly part: number | null
  /** In bytes of the sources. */
  readonly done: number
  /** In bytes; `null` where nobody knows the end, as of a pipe. */
  readonly total: number | null
  /** Parsed so far. */
  readonly articles: number
  /** Found so far, in articles and in collections of quotations. */
  readonly quotes: number
  /** Until all is joined, in milliseconds, at the pace so far; `null` where it cannot be known yet. */
  readonly msLeft: number | null
}

/** What has come so far. The last one is whole: nothing follows it. */
export interface TimelineSoFar {
  readonly kind: 'timeline'
  readonly timeline: Timeline
  readonly isWhole: boolean
}

/** Nothing could be opened: a `UserError` says why; anything else is a bug. Nothing follows it. */
export interface OpeningFailure {
  readonly kind: 'failed'
  readonly error: unknown
}

export type OpeningNews = OpeningProgress | TimelineSoFar | OpeningFailure

/** An opening under way. */
export interface Opening {
  /** What is opened, in the user's words. */
  readonly title: string
  /** Whoever listens late is told at once how far it is, and what has come so far. */
  readonly onNews: (listener: (news: OpeningNews) => void) => void
  /** Reads no further: what has been parsed is joined, and follows as a whole timeline with a problem that says so. */
  readonly cancel: () => void
  /** Ends it at once. Nothing is told any more. */
  readonly close: () => void
}
