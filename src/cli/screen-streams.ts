/** Where the screen reads its keys, and where it is drawn. */
import { UserError } from '../model/user-error.ts'
import type { ProgramStreams } from './outside/run-in-terminal.ts'
import type { Streams } from './streams.ts'

export interface ScreenStreams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  /** The same for a program that the terminal is left to. */
  readonly lent: ProgramStreams
  readonly close: () => void
}

/**
 * Standard input and output where they are the terminal's, else the terminal itself.
 *
 * @param isInputRead whether standard input was a source: what is typed there was for it
 * @throws UserError where there is no terminal
 */
export const openScreenStreams = async (streams: Streams, isInputRead: boolean): Promise<ScreenStreams> => {
  const ownKeyboard = isInputRead || !streams.stdin.isTTY ? await streams.openKeyboard() : null
  const stdin = ownKeyboard?.stream ?? streams.stdin
  if (!stdin.isTTY)
    throw new UserError(
      'standard input is not a terminal, so there are no keys to read',
      'Name the articles as a SOURCE, or send the output to a file or a pager.',
    )
  const ownDisplay = streams.stdout.isTTY ? null : await streams.openDisplay()
  const stdout = ownDisplay?.stream ?? streams.stdout
  const close = (): void => {
    ownKeyboard?.close()
    ownDisplay?.close()
  }
  const lent = [ownKeyboard?.stream ?? 'inherit', ownDisplay?.stream ?? 'inherit'] as const
  if (stdout.isTTY) return { stdin, stdout, lent, close }
  close()
  throw new UserError(
    'there is no terminal to draw the screen on',
    'Leave out --print, and the timeline is printed as text.',
  )
}
