/** What the screen's thread and the search's thread tell each other. */
import type { IndexProgress, QuoteFacts, SearchAnswer } from './search-service.ts'

/** To the search. Either a library, or quotes in pieces and then that there are no more; then questions. */
export type ToSearch =
  | { readonly kind: 'library'; readonly bytes: Uint8Array<SharedArrayBuffer>; readonly where: string }
  | { readonly kind: 'quotes'; readonly quotes: readonly QuoteFacts[] }
  | { readonly kind: 'no-more-quotes' }
  | {
      readonly kind: 'search'
      readonly number: number
      readonly query: string
      readonly limit: number
      readonly within: string
    }

/** From the search. Each question is answered in the end, with `null` where a later one has overtaken it. */
export type FromSearch =
  | ({ readonly kind: 'progress' } & IndexProgress)
  | { readonly kind: 'answer'; readonly number: number; readonly answer: SearchAnswer | null }

/** One end of the way between two threads: a `MessagePort`, a `Worker`, or its `parentPort`. */
export interface SearchPort<Incoming, Outgoing> {
  readonly postMessage: (message: Outgoing) => void
  readonly on: (event: 'message', listener: (message: Incoming) => void) => unknown
}
