/** SOURCE arguments → articles, timelines and problems, in input order, one at a time. */
import { readdirSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { FilesRead } from './files-read.ts'
import { KNOWN_ENDINGS, readBytes, readFile, unreadable } from './read-file.ts'
import { problemItem, type ReadItem, type TimelineItem } from './read-item.ts'
import { readStandardInput } from './standard-input.ts'

/** Where a run reads, besides its SOURCE arguments. */
export interface ReadingOptions {
  /** A file that folders are read without: the one that is being written. */
  readonly except?: string | null
  /** The bytes of standard input, asked for once for every `-`. */
  readonly standardInput?: () => Uint8Array
}

/** Whether a name is that of the folder in which a browser saves what belongs to a page, `Quarry_files`. */
const isOfSavedPage = (name: string, beside: ReadonlySet<string>): boolean =>
  /_files$/.test(name) &&
  ['.html', '.htm', '.xhtml'].some((ending) => beside.has(name.replace(/_files$/, ending)))

/** The files below a folder in the order of their names; hidden ones, installed packages and parts of saved pages are passed over. */
function* filesBelow(folder: string): Generator<string | ReadItem> {
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

const entriesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))

/** The files of a folder, timelines last: one made of the articles beside it would only say them again. */
function* readFolder(folder: string, except: string | null): Generator<ReadItem> {
  const files = new FilesRead()
  const timelines: { readonly path: string; readonly item: TimelineItem }[] = []
  for (const path of filesBelow(folder)) {
    if (typeof path !== 'string') yield path
    else if (except !== null && resolve(path) === resolve(except)) continue
    else if (KNOWN_ENDINGS.includes(extname(path).toLowerCase()))
      for (const item of readFile(path)) {
        if (item.kind === 'timeline') timelines.push({ path, item })
        else yield item
        if (item.kind === 'article') files.add(item.article.file)
        if (item.kind === 'collection') files.add(item.collection.file)
      }
    else yield problemItem(path, 'unknown-format', `not one of ${KNOWN_ENDINGS.join(' ')}; left out`)
  }
  for (const { path, item } of timelines)
    yield files.haveAllOf(item.timeline)
      ? problemItem(path, 'already-read', 'a timeline of articles that are in this folder too; left out')
      : item
}

function* readGivenInput(read: () => Uint8Array): Generator<ReadItem> {
  let bytes: Uint8Array
  try {
    bytes = read()
  } catch (error) {
    yield unreadable('standard input', error)
    return
  }
  yield* readBytes(bytes, 'standard input', null)
}

const sourceKind = (source: string): 'file' | 'folder' | 'standard input' => {
  if (source === '-') return 'standard input'
  try {
    return statSync(source).isDirectory() ? 'folder' : 'file'
  } catch {
    throw new UserError(
      `${source}: no such file or folder`,
      'Check the spelling, or give the path from here.',
    )
  }
}

/** A source named twice is read once. */
const placeOf = (source: string): string => (source === '-' ? source : resolve(source))

/**
 * Reads files, folders (walked) and `-` (standard input). Two articles may come with the same id.
 *
 * @throws UserError at once where a source does not exist, before anything is read
 */
export const readSources = (
  sources: readonly string[],
  { except = null, standardInput = readStandardInput }: ReadingOptions = {},
): Generator<ReadItem> => {
  const kinds = [...new Map(sources.map((source) => [placeOf(source), source])).values()].map((source) => ({
    source,
    kind: sourceKind(source),
  }))
  return (function* (): Generator<ReadItem> {
    for (const { source, kind } of kinds) {
      if (kind === 'folder') yield* readFolder(source, except)
      else if (kind === 'file') yield* readFile(source)
      else yield* readGivenInput(standardInput)
    }
  })()
}
