/** Runs a program that takes the terminal over, and waits until it gives it back. */
import { type StdioOptions, spawn } from 'node:child_process'
import { systemReason } from '../../model/system-error.ts'
import type { ChosenProgram } from './chosen-program.ts'
import type { Environment } from './program-path.ts'

/** How a program ended. */
export type Ending =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'not started'; readonly reason: string }

/** What it reads and writes: what this process does (`inherit`), where that is the terminal, else the terminal. */
export type ProgramStreams = readonly [
  input: 'inherit' | NodeJS.ReadStream,
  output: 'inherit' | NodeJS.WriteStream,
]

export const INHERITED: ProgramStreams = ['inherit', 'inherit']

/** What a program finds itself in. */
export interface Surroundings {
  readonly environment: Environment
  readonly cwd: string
  readonly streams: ProgramStreams
}

/** Keys of the terminal make these, for every program in front: they are meant for the one that is seen. */
const FROM_KEYS = ['SIGINT', 'SIGQUIT'] as const

const ignore = (): void => {}

/** Runs it with the terminal as its own; `more` follows the arguments that the user has set. */
export const runInTerminal = (
  { file, args }: ChosenProgram,
  more: readonly string[],
  { environment, cwd, streams }: Surroundings,
): Promise<Ending> =>
  new Promise((resolve) => {
    for (const signal of FROM_KEYS) process.on(signal, ignore)
    const end = (ending: Ending): void => {
      for (const signal of FROM_KEYS) process.off(signal, ignore)
      resolve(ending)
    }
    try {
      const stdio: StdioOptions = [...streams, 'inherit']
      const child = spawn(file, [...args, ...more], { stdio, env: { ...environment }, cwd })
      child.on('error', (error) => end({ kind: 'not started', reason: systemReason(error) }))
      child.on('exit', (status, signal) =>
        end(signal === null ? { kind: 'status', status: status ?? 0 } : { kind: 'signal', signal }),
      )
    } catch (error) {
      end({ kind: 'not started', reason: systemReason(error) })
    }
  })
