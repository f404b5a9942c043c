/** The search of the screen: in a thread of its own, so that no key ever waits for it. */
import { Worker } from 'node:worker_threads'
import type { SearchService } from '../search/search-service.ts'
import { serviceInThisThread } from '../search/service-in-this-thread.ts'
import { handOverQuotes, serviceOverPort } from '../search/service-over-port.ts'
import { builtWorker } from './built-worker.ts'
import type { Opened } from './open-sources.ts'

/** Starts the search over what is open. Closing it ends its thread. */
export const startSearch = ({ timeline, library }: Pick<Opened, 'timeline' | 'library'>): SearchService => {
  // Without a thread of its own the search runs in the screen's.
  const file = builtWorker('search-worker')
  if (file === null) return serviceInThisThread(timeline, library?.index ?? null)
  const worker = new Worker(file)
  let isClosed = false
  const service = serviceOverPort(worker, timeline.quotes.length, () => {
    isClosed = true
    void worker.terminate()
  })
  // The screen lasts as long as there are keys, and not as long as its search.
  worker.unref()
  worker.on('error', (error) => {
    isClosed = true
    service.fail(error)
  })
  if (library !== null) worker.postMessage({ kind: 'library', bytes: library.bytes, where: library.file })
  else void handOverQuotes(timeline, worker, () => isClosed).catch(service.fail)
  return service
}
