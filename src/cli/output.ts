/** Where a command's result goes: standard output, or a file that is either whole or not there. */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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

interface Place {
  /** What links lead to. */
  readonly path: string
  /** Whether a file is there, or nothing: not a device or a pipe, which nothing may take the place of. */
  readonly isPlain: boolean
  /** Who may read and write it: as before, where it is there already. */
  readonly mode: number
}

const NEW_FILE_MODE = 0o666

/** @throws what the system says, but for a file that is not there yet */
const placeOf = (file: string): Place => {
  if (!existsSync(file)) return { path: file, isPlain: true, mode: NEW_FILE_MODE }
  const path = realpathSync(file)
  const status = statSync(path)
  return { path, isPlain: status.isFile() || status.isDirectory(), mode: status.mode & 0o777 }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Removes what earlier runs, broken off, left aside of a file. */
const removeAbandoned = (file: string): void => {
  const [start, end] = [`.${basename(file)}.`, '.part']
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(start) || !name.endsWith(end)) continue
    const pid = name.slice(start.length, -end.length)
    if (/^\d{1,9}$/.test(pid) && !isRunning(Number(pid))) rmSync(join(dirname(file), name), { force: true })
  }
}

type Attempt = <T>(act: () => T) => T

/** A file that is open to be written. */
const openedFile = (path: string, mode: number, attempt: Attempt) => {
  let descriptor: number | null = attempt(() => openSync(path, 'w', mode))
  return {
    write: (data: string | Uint8Array): void =>
      attempt(() => {
        if (descriptor !== null) writeFileSync(descriptor, data)
      }),
    /** Does nothing when called again. */
    close: (): void => {
      const open = descriptor
      descriptor = null
      if (open !== null) closeSync(open)
    },
  }
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
  const attempt: Attempt = (act) => {
    try {
      return act()
    } catch (error) {
      throw new UserError(
        `${file}: cannot be written (${systemReason(error)})`,
        'Name a file in a folder you may write to.',
      )
    }
  }
  const place = attempt(() => placeOf(file))
  if (!place.isPlain) {
    // A device or a pipe: there is nothing to be written aside.
    const { write, close } = openedFile(place.path, place.mode, attempt)
    return { write, finish: () => attempt(close), abandon: close }
  }
  // A hidden name: a folder that is read while this is written passes it over.
  const aside = join(dirname(place.path), `.${basename(place.path)}.${process.pid}.part`)
  attempt(() => removeAbandoned(place.path))
  const { write, close } = openedFile(aside, place.mode, attempt)
  return {
    write,
    finish: () =>
      attempt(() => {
        close()
        renameSync(aside, place.path)
      }),
    abandon: () => {
      close()
      rmSync(aside, { force: true })
    },
  }
}
