/** A file that lasts only while somebody looks at it, and that nobody else can read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemReason } from '../../model/system-error.ts'
import type { Outcome } from '../../state/outside.ts'

/** For its owner, to read: what is changed in it would be lost. */
const READ_ONLY = 0o400
const ENDS_THE_PROCESS = ['SIGTERM', 'SIGHUP'] as const

/** A name from outside as that of a file: letters and digits of any script, and what harms nowhere. */
const fileNameOf = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60) || 'article'

/** Makes the folder and the file in it. @throws what the system says where there is no room for them */
const written = (name: string, text: string): { readonly file: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const file = join(folder, `${fileNameOf(name)}.txt`)
    writeFileSync(file, text, { mode: READ_ONLY, flag: 'wx' })
    return { file, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/**
 * Writes a text into a folder of its own, and removes both when `act` is over, or a signal ends the process.
 *
 * @param name what to call it; `.txt` is put behind it
 * @returns what `act` gives, or why there is no file to act on
 */
export const withTemporaryFile = async (
  name: string,
  text: string,
  act: (file: string) => Promise<Outcome>,
): Promise<Outcome> => {
  let made: ReturnType<typeof written>
  try {
    made = written(name, text)
  } catch (error) {
    const reason = `No copy could be written to ${tmpdir()} (${systemReason(error)}). Make room, or set TMPDIR.`
    return { done: false, reason }
  }
  const { file, remove } = made
  const removeAtEnd = (signal: NodeJS.Signals): void => {
    remove()
    stopListening()
    process.kill(process.pid, signal)
  }
  const stopListening = (): void => {
    for (const signal of ENDS_THE_PROCESS) process.off(signal, removeAtEnd)
  }
  for (const signal of ENDS_THE_PROCESS) process.on(signal, removeAtEnd)
  try {
    return await act(file)
  } finally {
    stopListening()
    remove()
  }
}
