/** How well and how fast the search finds half-remembered quotes, beside other libraries on the same machine. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledScript } from '../build/bundled-script.ts'
import type { Bench } from './measurement.ts'

const SEARCH_PROCESS = fileURLToPath(new URL('search-process.ts', import.meta.url))

/**
 * `npm run bench -- search --quotes FILE --queries FILE [--peers NAMES] [--peer-queries N]`: FILEs are JSON Lines, of
 * `{id, text, speaker}` and of `{"q": query, "c"?: class, "rel": [ids]}`. It runs in a process of its own, bundled as the
 * program is: unbundled code is slower, and its heap holds the compiler.
 */
export const search: Bench = {
  purpose:
    'finding half-remembered quotes: --quotes FILE --queries FILE [--peers ufuzzy,minisearch,fuse | none] [--peer-queries N]',
  run: async (args) => {
    const scratch = mkdtempSync(join(tmpdir(), 'onrecord-search-'))
    try {
      const script = join(scratch, 'search.cjs')
      await bundledScript(SEARCH_PROCESS, script)
      const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      process.exitCode = status ?? 1
      return stdout.trimEnd().split('\n')
    } finally {
      rmSync(scratch, { recursive: true })
    }
  },
}
