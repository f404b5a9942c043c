/** Where a command's result goes: standard output, or a file that is either whole or not there. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { systemReason } from '../model/system-error.ts'
import { UserError } from '../model/user-error.ts'

/** Where text, or bytes, go until they are kept or thrown away. */
export interface Output {
  readonly write: (data: string | Uint8Array) => void
  /** Keeps what was written. */
  readonly finish: () => void
  /** Throws away what was written to a file. */
  readonly abandon: () => void
}

/**
 * Opens the output. A file is written aside and renamed at the end, so that nobody reads the half of it.
 *
 * @param file `null` for standard output
 * @throws UserError where the file cannot be written
 */
export const openOutput = (
  file: string | null,
  stdout: { write(data: string | Uint8Array): unknown },
): Output => {
  if (file === null) return { write: (data) => stdout.write(data), finish: () => {}, abandon: () => {} }
  // A hidden name: a folder that is read while this is written passes it over.
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw new UserError(
        `${file}: cannot be written (${systemReason(error)})`,
        'Name a file in a folder you may write to.',
      )
    }
  }
  let descriptor: number | null = attempt(() => openSync(aside, 'w'))
  const close = (): void => {
    const open = descriptor
    descriptor = null
    if (open !== null) closeSync(open)
  }
  return {
    write: (data) =>
      attempt(() => {
        if (descriptor !== null) writeFileSync(descriptor, data)
      }),
    finish: () =>
      attempt(() => {
        close()
        renameSync(aside, file)
      }),
    abandon: () => {
      close()
      rmSync(aside, { force: true })
    },
  }
}
