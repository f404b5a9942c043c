/** Runs the program in process for tests, and keeps what it prints. */
import { PassThrough } from 'node:stream'
import { main } from '../cli/main.ts'
import type { Streams } from '../cli/streams.ts'

export interface CapturedRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * What one run printed.
 *
 * @param terminal which of its streams are terminals: none, as in a pipe
 * @param environment nothing, not even a home, where it is not given
 */
export const capturedRun = async (
  args: readonly string[],
  terminal: { readonly stdin?: boolean; readonly stdout?: boolean } = {},
  environment: Streams['environment'] = {},
): Promise<CapturedRun> => {
  const printed = { stdout: '', stderr: '' }
  const writing = (name: keyof typeof printed, isTTY: boolean) =>
    Object.assign(new PassThrough(), {
      isTTY,
      write: (text: string) => {
        printed[name] += text
        return true
      },
    })
  // Of a stream, the commands use what is here.
  const streams = {
    stdin: Object.assign(new PassThrough(), { isTTY: terminal.stdin ?? false }),
    stdout: writing('stdout', terminal.stdout ?? false),
    stderr: writing('stderr', false),
    environment,
    openKeyboard: async () => null,
    openDisplay: async () => null,
    screenHasOutput: () => {},
  } as unknown as Streams
  return { status: await main(args, streams), ...printed }
}
