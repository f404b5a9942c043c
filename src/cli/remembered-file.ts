/** What is remembered of a timeline, in a file of its own. Where it cannot be kept, there is no memory, and no error. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRemembered } from '../model/read-remembered.ts'
import { type Remembered, writeRemembered } from '../model/remembered.ts'

const MOST_FILES = 500
const ENDING = '.json'
/** What people read is nobody else's business. */
const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700

/** The name of its file; `null` for what comes through a pipe, which is never the same again. */
const rememberedName = async (sources: readonly string[]): Promise<string | null> => {
  if (sources.length === 0) return `bundled${ENDING}`
  if (sources.includes('-')) return null
  // Only now: most starts do without.
  const { createHash } = await import('node:crypto')
  const paths = JSON.stringify(sources.map((source) => resolve(source)))
  return `${createHash('sha256').update(paths).digest('hex')}${ENDING}`
}

/** Reads it; `null` where nothing, or nothing that makes sense, is remembered. */
const readRememberedFile = async (file: string): Promise<Remembered | null> => {
  try {
    return readRemembered(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Removes those that were not written for longest, and what was left aside. */
const removeOldest = (folder: string): void => {
  const files = readdirSync(folder).map((name) => join(folder, name))
  if (files.length <= MOST_FILES) return
  const aged = files.map((file) => ({ file, written: statSync(file).mtimeMs }))
  aged.sort((a, b) => b.written - a.written)
  for (const { file } of aged.slice(MOST_FILES)) rmSync(file, { force: true })
}

/** Writes it aside and renames it, so that nobody reads the half of it. */
const writeRememberedFile = (folder: string, name: string, remembered: Remembered): void => {
  const aside = join(folder, `.${name}.${process.pid}.part`)
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER })
    writeFileSync(aside, writeRemembered(remembered), { mode: PRIVATE_FILE })
    renameSync(aside, join(folder, name))
    removeOldest(folder)
  } catch {
    try {
      rmSync(aside, { force: true })
    } catch {}
  }
}

/** Reading and keeping what is remembered of one timeline. */
export interface Memory {
  readonly read: () => Promise<Remembered | null>
  readonly write: (remembered: Remembered) => void
}

/** The memory of the timeline of some sources; `null` where it has none. @param folder `null` where no home is known */
export const memoryOf = async (sources: readonly string[], folder: string | null): Promise<Memory | null> => {
  const name = await rememberedName(sources)
  if (folder === null || name === null) return null
  return {
    read: () => readRememberedFile(join(folder, name)),
    write: (remembered) => writeRememberedFile(folder, name, remembered),
  }
}
