/** Whether sources are opened before the first frame or behind it, and the latter. */
import type { Edtf } from '../model/edtf.ts'
import type { Opening } from '../model/opening.ts'
import { bytesAhead } from '../readers/bytes-ahead.ts'
import { sourceKinds } from '../readers/source-kinds.ts'
import { builtWorker } from './built-worker.ts'
import { libraryAlone } from './open-sources.ts'

/** So many bytes are parsed before anybody has seen that the screen is empty. */
const FEW_BYTES = 50_000

/**
 * Whether {@link openSources} opens them so soon that nothing need be shown meanwhile: the bundled timeline, a library,
 * or little to read. So it is with pipes too, for a thread that waits for one cannot be ended.
 *
 * @throws UserError where a source does not exist
 */
export const opensAtOnce = async (sources: readonly string[]): Promise<boolean> => {
  const bytes = bytesAhead(sourceKinds(sources), FEW_BYTES)
  return bytes === null || bytes < FEW_BYTES || (await libraryAlone(sources)) !== null
}

/**
 * Starts to open sources, in the end as {@link openSources} does: the last news is its timeline.
 *
 * @param date for articles that come without one
 * @throws UserError where a source does not exist; what else is wrong is told as news
 */
export const openInBackground = async (sources: readonly string[], date: Edtf | null): Promise<Opening> => {
  sourceKinds(sources)
  // Without a thread of its own it takes turns with the screen.
  const file = builtWorker('opening-worker')
  if (file !== null) {
    const { openingInWorker } = await import('./opening-in-worker.ts')
    return openingInWorker(file, sources, date)
  }
  const { openingInThisThread } = await import('./opening-in-this-thread.ts')
  return openingInThisThread(sources, date)
}
