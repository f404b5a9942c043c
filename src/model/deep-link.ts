/** What a timeline is opened at, where the command line says so. */
import type { Edtf } from './edtf.ts'

/** At most one of `at`, `event` and `search` is given; `speaker` may stand beside any. */
export interface DeepLink {
  /** The first event of that time, or after it. */
  readonly at: Edtf | null
  /** The id of an event. */
  readonly event: string | null
  /** A query, as it is typed. */
  readonly search: string | null
  /** Only what somebody of that name says. */
  readonly speaker: string | null
}
