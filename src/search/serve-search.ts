/** The search in a thread of its own: takes in what is to be searched, then answers the newest question there is. */
import { inRow } from '../model/quote-list.ts'
import { libraryOf } from './library.ts'
import { createQuoteIndex, type QuoteIndex } from './quote-index.ts'
import type { FromSearch, SearchPort, ToSearch } from './search-messages.ts'
import type { QuoteFacts } from './search-service.ts'
import { indexOfTimeline } from './service-in-this-thread.ts'
import { warmUp } from './warm-up.ts'

/** Progress is told once in so many quotes. */
const TOLD_EVERY = 5000

type Question = Extract<ToSearch, { readonly kind: 'search' }>

/** Serves the other end of a port for as long as the thread lives. */
export const serveSearch = (port: SearchPort<ToSearch, FromSearch>): void => {
  const quotes: QuoteFacts[] = []
  let index: QuoteIndex | null = null
  let questions: Question[] = []

  const answerNewest = (): void => {
    const asked = questions
    if (index === null || asked.length === 0) return
    questions = []
    for (const [at, { number, query, limit, within }] of asked.entries()) {
      const answer = at === asked.length - 1 ? index.search(query, limit, within) : null
      port.postMessage({ kind: 'answer', number, answer })
    }
  }
  const ready = (made: QuoteIndex, textOf: (row: number) => string): void => {
    warmUp(made, textOf)
    index = made
    port.postMessage({ kind: 'progress', done: made.rows(), total: made.rows() })
    answerNewest()
  }
  const tell =
    (total: number) =>
    (row: number): void => {
      if (row % TOLD_EVERY === 0) port.postMessage({ kind: 'progress', done: row, total })
    }

  port.on('message', (message) => {
    switch (message.kind) {
      case 'library': {
        const { timeline, index: kept } = libraryOf(message.bytes, message.where)
        const made = indexOfTimeline(timeline, kept, tell(timeline.quotes.length))
        ready(made, (row) => timeline.quotes.at(row)?.text ?? '')
        return
      }
      case 'quotes':
        for (const quote of message.quotes) quotes.push(quote)
        return
      case 'no-more-quotes': {
        const factsOf = (row: number): QuoteFacts => inRow(quotes, row)
        const made = createQuoteIndex(factsOf)
        made.extendTo(quotes.length, tell(quotes.length))
        ready(made, (row) => factsOf(row).text)
        return
      }
      case 'search':
        questions.push(message)
        // Questions that came meanwhile are there by then, and only the newest of them is worth an answer.
        setImmediate(answerNewest)
    }
  })
}
