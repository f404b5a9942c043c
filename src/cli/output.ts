/** Where a command's result goes: standard output, or a file that is either whole or not there. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { UserError } from '../model/user-error.ts'

export interface Output {
  readonly write: (text: string) => void
  /** Keeps what was written. */
  readonly finish: () => void
  /** Throws away what was written to a file. */
  readonly abandon: () => void
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/**
 * Opens the output. A file is written aside and renamed at the end, so that nobody reads the half of it.
 *
 * @param file `null` for standard output
 * @throws UserError where the file cannot be written
 */
export const openOutput = (file: string | null, stdout: { write(text: string): unknown }): Output => {
  if (file === null) return { write: (text) => stdout.write(text), finish: () => {}, abandon: () => {} }
  const aside = `${file}.${process.pid}.part`
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw new UserError(
        `${file}: cannot be written (${reasonOf(error)})`,
        'Name a file in a folder you may write to.',
      )
    }
  }
  const descriptor = attempt(() => openSync(aside, 'w'))
  return {
    write: (text) => attempt(() => writeSync(descriptor, text)),
    finish: () =>
      attempt(() => {
        closeSync(descriptor)
        renameSync(aside, file)
      }),
    abandon: () => {
      closeSync(descriptor)
      rmSync(aside, { force: true })
    },
  }
}
