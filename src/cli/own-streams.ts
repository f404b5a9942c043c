/** The streams of this process. */
import { watchOutputErrors } from './output-errors.ts'
import type { Streams } from './streams.ts'

/** The streams of this process. */
export const ownStreams = (): Streams => ({
  // Made only for who asks: it takes the waiting out of reading a pipe.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  openKeyboard: async () => (await import('./terminal-input.ts')).openKeyboard(),
  openDisplay: async () => (await import('./terminal-input.ts')).openDisplay(),
  screenHasOutput: watchOutputErrors(process),
})
