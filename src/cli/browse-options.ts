/** What plain `onrecord` is asked for. */
import type { ChosenFormat } from '../model/chosen.ts'
import type { DeepLink } from '../model/deep-link.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Look } from './effective-preferences.ts'

export interface BrowseOptions {
  readonly sources: readonly string[]
  /** For articles that come without a date; `null` leaves them to be dated from the others. */
  readonly date: Edtf | null
  readonly look: Look
  /** What the screen opens; text is printed whole. */
  readonly link: DeepLink
  /** How what was marked is printed once the screen is left; `null` prints nothing. */
  readonly print: ChosenFormat | null
  /** Whether the screen opens as if the timeline was never seen. */
  readonly fresh: boolean
}
