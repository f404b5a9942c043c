/** The files below a folder, and what keeps it from being looked through. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unreadable } from './read-file.ts'
import type { ReadItem } from './read-item.ts'

/** Whether a name is that of the folder in which a browser saves what belongs to a page, `Quarry_files`. */
const isOfSavedPage = (name: string, beside: ReadonlySet<string>): boolean =>
  /_files$/.test(name) &&
  ['.html', '.htm', '.xhtml'].some((ending) => beside.has(name.replace(/_files$/, ending)))

const entriesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))

/**
 * The files in the order of their names; hidden ones, installed packages and parts of saved pages are passed over.
 * A folder that cannot be looked through is a problem.
 */
export function* filesBelow(folder: string): Generator<string | ReadItem> {
  let entries: ReturnType<typeof entriesOf>
  try {
    entries = entriesOf(folder)
  } catch (error) {
    yield unreadable(folder, error)
    return
  }
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isOfSavedPage(entry.name, names))
      continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}
