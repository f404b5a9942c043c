/** A search that runs in another thread, asked over a port: whoever asks is never held up. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import { quoteFacts } from './quote-facts.ts'
import type { FromSearch, SearchPort, ToSearch } from './search-messages.ts'
import type { IndexProgress, SearchAnswer, SearchService } from './search-service.ts'

/** So many quotes are handed over at a time: the copying of more would be felt at the keys. */
const HANDED_OVER = 500

/** Hands over what is known of every quote, and lets others have their turn after every piece. */
export const handOverQuotes = async (
  timeline: OpenTimeline,
  port: SearchPort<FromSearch, ToSearch>,
  isClosed: () => boolean,
): Promise<void> => {
  const factsOf = quoteFacts(timeline)
  const { length } = timeline.quotes
  for (let from = 0; from < length && !isClosed(); from += HANDED_OVER) {
    const count = Math.min(HANDED_OVER, length - from)
    port.postMessage({ kind: 'quotes', quotes: Array.from({ length: count }, (_, at) => factsOf(from + at)) })
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (!isClosed()) port.postMessage({ kind: 'no-more-quotes' })
}

interface Waiting {
  readonly resolve: (answer: SearchAnswer | null) => void
  readonly reject: (error: unknown) => void
}

export interface ServiceOverPort extends SearchService {
  /** Tells all who wait that no answer will come. */
  readonly fail: (error: unknown) => void
}

/**
 * @param total how many quotes there are
 * @param close ends the other thread
 */
export const serviceOverPort = (
  port: SearchPort<FromSearch, ToSearch>,
  total: number,
  close: () => void,
): ServiceOverPort => {
  const waiting = new Map<number, Waiting>()
  const listeners: ((progress: IndexProgress) => void)[] = []
  let progress: IndexProgress = { done: 0, total }
  let asked = 0
  let failure: { readonly error: unknown } | null = null
  port.on('message', (message) => {
    if (message.kind === 'progress') {
      progress = { done: message.done, total: message.total }
      for (const listener of listeners) listener(progress)
      return
    }
    waiting.get(message.number)?.resolve(message.answer)
    waiting.delete(message.number)
  })
  return {
    search: (query, limit, within = '') =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure.error)
        const number = asked++
        waiting.set(number, { resolve, reject })
        port.postMessage({ kind: 'search', number, query, limit, within })
      }),
    onProgress: (listener) => {
      listeners.push(listener)
      listener(progress)
    },
    fail: (error) => {
      failure = { error }
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    },
    close: () => {
      for (const { resolve } of waiting.values()) resolve(null)
      waiting.clear()
      close()
    },
  }
}
