/** Where the threads of the program are built. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The file of a worker, beside the program's own; `null` where it is not built, as where its sources are run. */
export const builtWorker = (name: string): string | null => {
  const file = fileURLToPath(new URL(`${name}.cjs`, import.meta.url))
  return existsSync(file) ? file : null
}
