/** A stretch of reported speech as far as it is only a candidate. */
import type { Mention } from '../people/mention.ts'
import type { TokenRange } from '../text/sentences.ts'

export type ReportForm = 'behind' | 'in front' | 'around' | 'according'

/** A verb of saying and what hangs on it: shared by all candidates that only end in different places. */
export interface Report {
  readonly form: ReportForm
  /** Token of the verb of saying, or of “according”. */
  readonly cue: number
  readonly sentence: TokenRange
  readonly subject: Mention | null
  /** First token of what was said. */
  readonly from: number
}

export interface IndirectCandidate {
  readonly report: Report
  /** What was said, in tokens. */
  readonly ranges: readonly TokenRange[]
  /** What makes it end where it does. */
  readonly end: string
}
