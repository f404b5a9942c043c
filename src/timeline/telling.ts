/** What tellings of events are compared by, gathered once from their articles. */
import type { FoundEvent } from '../model/parsed-article.ts'
import type { CountedAct } from './counted-act.ts'

/** One article's telling of an event. */
export interface Telling {
  /** Index of the article. */
  readonly article: number
  readonly event: FoundEvent
  /** When its article appeared; `null` where nobody knows. */
  readonly published: string | null
  /** Whether it is worth a place on a timeline by itself: it has a date of its own, or somebody speaks. */
  readonly standsAlone: boolean
  /** Ids of joined people, and those of them that are persons. */
  readonly people: readonly string[]
  readonly persons: readonly string[]
  /** The one who says all that is quoted; `null` where there are several, or none. */
  readonly speaker: string | null
  /** Who is named at its very beginning. */
  readonly opensWith: string | null
  /** What it is about, without names of people, function words and endings. */
  readonly terms: ReadonlySet<string>
  /** The terms that are names. */
  readonly names: ReadonlySet<string>
  /** The kinds of happening that its verbs tell of, somebody's words left out. */
  readonly kinds: ReadonlySet<string>
  readonly acts: readonly CountedAct[]
  /** How many its lists of names name. */
  readonly listed: readonly number[]
  /** Where its sentence, and the quotations that begin in it, end in the article. */
  readonly end: number
  /** The words it quotes, in small letters and without marks. */
  readonly quoted: readonly string[]
}
