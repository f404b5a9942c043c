/** The opening in a thread of its own: does its one task, and tells of it. */
import { UserError } from '../model/user-error.ts'
import type { FromOpening, OpeningTask, ToldError } from './opening-messages.ts'
import { runOpening } from './opening-run.ts'
import { createTakingApart } from './timeline-pieces.ts'

const told = (error: unknown): ToldError =>
  error instanceof UserError
    ? { kind: 'user', message: error.message, nextStep: error.nextStep }
    : { kind: 'bug', error }

/** Opens without a pause; timelines go out in pieces, each on its own to be fetched when there is time. */
export const serveOpening = (
  { sources, date, cancelled, pieces }: OpeningTask,
  tell: (news: FromOpening) => void,
): void => {
  const takeApart = createTakingApart()
  try {
    const steps = runOpening({
      sources,
      date,
      isCancelled: () => Atomics.load(cancelled, 0) === 1,
      now: () => performance.now(),
      tell: (news) => {
        if (news.kind === 'progress') tell(news)
        if (news.kind !== 'timeline') return
        for (const piece of takeApart(news.timeline, news.isWhole)) pieces.postMessage(piece)
        tell({ kind: 'pieces' })
      },
    })
    for (const _ of steps);
  } catch (error) {
    tell({ kind: 'failed', error: told(error) })
  } finally {
    pieces.close()
  }
}
