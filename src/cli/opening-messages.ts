/** What the screen's thread and the thread of an opening tell each other. */
import type { MessagePort } from 'node:worker_threads'
import type { Edtf } from '../model/edtf.ts'
import type { OpeningProgress } from '../model/opening.ts'

/** To the opening: the one thing it does. */
export interface OpeningTask {
  readonly sources: readonly string[]
  readonly date: Edtf | null
  /** Its first number is 1 once the opening is cancelled: a thread at work takes no messages. */
  readonly cancelled: Int32Array<SharedArrayBuffer>
  /** Where pieces of timelines go, to be fetched one at a time. */
  readonly pieces: MessagePort
}

/** An error on its way between threads, where classes are lost. */
export type ToldError =
  | { readonly kind: 'user'; readonly message: string; readonly nextStep: string }
  | { readonly kind: 'bug'; readonly error: unknown }

export type FromOpening =
  | OpeningProgress
  /** All pieces of a timeline are there to be fetched. */
  | { readonly kind: 'pieces' }
  | { readonly kind: 'failed'; readonly error: ToldError }
