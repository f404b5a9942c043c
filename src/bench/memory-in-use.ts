/** How much memory the process holds, garbage not counted. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** The memory of arrays is given back in the background, a while after they are found to be garbage. */
const PASSES = 4

/**
 * Megabytes on the heap and in arrays beside it. Node counts arrays as external already: they are not added again.
 * Memory that threads share it counts nowhere.
 */
export const memoryInUse = async (): Promise<number> => {
  if (typeof collectGarbage !== 'function') throw new Error('this Node does not let garbage be collected')
  for (let pass = 0; pass < PASSES; pass++) {
    collectGarbage()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
