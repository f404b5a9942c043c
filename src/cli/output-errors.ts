/** Errors of the streams that the program prints on: which of them end it, and how. */
import { systemReason } from '../model/system-error.ts'
import { DONE, USAGE_OR_INPUT_ERROR } from './exit-status.ts'

/** What is needed of a process. */
export interface Printing {
  readonly stdout: Pick<NodeJS.WriteStream, 'on'>
  readonly stderr: Pick<NodeJS.WriteStream, 'on' | 'write'>
  readonly exit: (status: number) => void
}

/**
 * Ends the program once standard output cannot be written, and lets it go on without standard error.
 *
 * @returns what says whether the screen has standard output, and knows itself what to do when its terminal is gone
 */
export const watchOutputErrors = (program: Printing): ((has: boolean) => void) => {
  const { stdout, stderr } = program
  let screenHasOutput = false
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (screenHasOutput) return
    // A reader that has seen enough (`onrecord | head`) closes the pipe: no error, nothing left to do.
    if (error.code === 'EPIPE') return program.exit(DONE)
    stderr.write(
      `onrecord: standard output: cannot be written (${systemReason(error)}). Make room, or send it elsewhere.\n`,
    )
    program.exit(USAGE_OR_INPUT_ERROR)
  })
  // Nobody is left to be told; how it went, the exit status says all the same.
  stderr.on('error', () => {})
  return (has) => {
    screenHasOutput = has
  }
}
