/** An opening for tests of the screen: it tells what the test tells it, when the test tells it. */
import { createNewsBoard } from '../cli/news-board.ts'
import type { Opening, OpeningNews, OpeningProgress } from '../model/opening.ts'

export interface FakeOpening extends Opening {
  readonly tell: (news: OpeningNews) => void
  readonly isCancelled: () => boolean
  readonly isClosed: () => boolean
}

/** Progress with what a test cares for, and the rest from the middle of an opening. */
export const progressOf = (told: Partial<OpeningProgress> = {}): OpeningProgress => ({
  kind: 'progress',
  phase: 'parsing',
  part: 0.25,
  done: 250_000,
  total: 1_000_000,
  articles: 120,
  quotes: 900,
  msLeft: 8000,
  ...told,
})

/** An opening that tells what a test has it tell. */
export const createFakeOpening = (title = 'my-articles'): FakeOpening => {
  const board = createNewsBoard()
  let isCancelled = false
  return {
    title,
    ...board,
    cancel: () => {
      isCancelled = true
    },
    isCancelled: () => isCancelled,
  }
}
