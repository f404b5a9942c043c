/** How much there is to read, from the sizes of the files alone. */
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import { filesBelow } from './files-below.ts'
import { KNOWN_ENDINGS } from './read-file.ts'
import type { KnownSource } from './source-kinds.ts'

/** `null` for pipes and devices, whose end nobody knows. */
const sizeOf = (file: string): number | null => {
  try {
    const found = statSync(file)
    return found.isFile() ? found.size : null
  } catch {
    // It is told of when it is read.
    return 0
  }
}

function* sizes(sources: readonly KnownSource[]): Generator<number | null> {
  for (const { source, kind } of sources)
    if (kind === 'standard input') yield null
    else if (kind === 'file') yield sizeOf(source)
    else
      for (const path of filesBelow(source))
        if (typeof path === 'string' && KNOWN_ENDINGS.includes(extname(path).toLowerCase()))
          yield sizeOf(path)
}

/**
 * The bytes of all files that sources name or hold; `null` where that cannot be known ahead.
 *
 * @param enough to stop counting at: with it, the answer may be any number that is not below it
 */
export const bytesAhead = (
  sources: readonly KnownSource[],
  enough = Number.POSITIVE_INFINITY,
): number | null => {
  let bytes = 0
  for (const size of sizes(sources)) {
    if (size === null) return null
    bytes += size
    if (bytes >= enough) break
  }
  return bytes
}
