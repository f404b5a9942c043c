/** An opening in a thread of its own: whoever shows it is never held up for longer than a piece of a timeline takes. */
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Edtf } from '../model/edtf.ts'
import type { Opening } from '../model/opening.ts'
import { UserError } from '../model/user-error.ts'
import { createNewsBoard } from './news-board.ts'
import type { FromOpening, OpeningTask, ToldError } from './opening-messages.ts'
import { titleOf } from './sources-in-words.ts'
import { createPuttingTogether, type TimelinePiece } from './timeline-pieces.ts'

const heard = (told: ToldError): unknown =>
  told.kind === 'user' ? new UserError(told.message, told.nextStep) : told.error

/**
 * @param file of the worker
 * @param date for articles that come without one
 */
export const openingInWorker = (file: string, sources: readonly string[], date: Edtf | null): Opening => {
  const { tell, onNews, close, isClosed } = createNewsBoard()
  const putTogether = createPuttingTogether()
  const { port1: pieces, port2: theirs } = new MessageChannel()
  const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(file)

  let isFetching = false
  // A port that is listened to would give all that has come at once.
  const fetchPiece = (): void => {
    const received = isClosed() ? undefined : receiveMessageOnPort(pieces)
    isFetching = received !== undefined
    if (received === undefined) return
    const piece: TimelinePiece = received.message
    const made = putTogether(piece)
    if (made !== null) tell({ kind: 'timeline', ...made })
    setImmediate(fetchPiece)
  }
  worker.on('message', (news: FromOpening) => {
    if (news.kind === 'progress') tell(news)
    else if (news.kind === 'failed') tell({ kind: 'failed', error: heard(news.error) })
    else if (!isFetching) {
      isFetching = true
      setImmediate(fetchPiece)
    }
  })
  worker.on('error', (error) => tell({ kind: 'failed', error }))
  // The screen lasts as long as there are keys, and not as long as what it opens.
  worker.unref()
  const task: OpeningTask = { sources, date, cancelled, pieces: theirs }
  worker.postMessage(task, [theirs])
  return {
    title: titleOf(sources),
    onNews,
    cancel: () => void Atomics.store(cancelled, 0, 1),
    close: () => {
      close()
      void worker.terminate()
    },
  }
}
