/** An opening in the thread that asks for it, which has its turn after every article. */
import type { Edtf } from '../model/edtf.ts'
import type { Opening } from '../model/opening.ts'
import { createNewsBoard } from './news-board.ts'
import { runOpening } from './opening-run.ts'
import { titleOf } from './sources-in-words.ts'

/** @param date for articles that come without one */
export const openingInThisThread = (sources: readonly string[], date: Edtf | null): Opening => {
  const { tell, onNews, close, isClosed } = createNewsBoard()
  let isCancelled = false
  const steps = runOpening({
    sources,
    date,
    isCancelled: () => isCancelled,
    now: () => performance.now(),
    tell,
  })
  const step = (): void => {
    if (isClosed()) return
    try {
      if (steps.next().done !== true) setImmediate(step)
    } catch (error) {
      tell({ kind: 'failed', error })
    }
  }
  setImmediate(step)
  return {
    title: titleOf(sources),
    onNews,
    cancel: () => {
      isCancelled = true
    },
    close,
  }
}
