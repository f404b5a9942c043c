/** SOURCE arguments → articles, timelines and problems, in input order, one at a time. */
import { extname, resolve } from 'node:path'
import { filesBelow } from './files-below.ts'
import { FilesRead } from './files-read.ts'
import { KNOWN_ENDINGS, type OnBytes, readBytes, readFile, unreadable } from './read-file.ts'
import { problemItem, type ReadItem, type TimelineItem } from './read-item.ts'
import { sourceKinds } from './source-kinds.ts'
import { readStandardInput } from './standard-input.ts'

/** Where a run reads, besides its SOURCE arguments. */
export interface ReadingOptions {
  /** A file that folders are read without: the one that is being written. */
  readonly except?: string | null
  /** The bytes of standard input, asked for once for every `-`. */
  readonly standardInput?: () => Uint8Array
  /** Told how many more bytes have been read, and all that they hold been given. */
  readonly onBytes?: OnBytes
}

/** The files of a folder, timelines last: one made of the articles beside it would only say them again. */
function* readFolder(folder: string, except: string | null, onBytes: OnBytes): Generator<ReadItem> {
  const files = new FilesRead()
  const timelines: { readonly path: string; readonly item: TimelineItem }[] = []
  for (const path of filesBelow(folder)) {
    if (typeof path !== 'string') yield path
    else if (except !== null && resolve(path) === resolve(except)) continue
    else if (KNOWN_ENDINGS.includes(extname(path).toLowerCase()))
      for (const item of readFile(path, onBytes)) {
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

function* readGivenInput(read: () => Uint8Array, onBytes: OnBytes): Generator<ReadItem> {
  let bytes: Uint8Array
  try {
    bytes = read()
  } catch (error) {
    yield unreadable('standard input', error)
    return
  }
  yield* readBytes(bytes, 'standard input', null, onBytes)
}

/**
 * Reads files, folders (walked) and `-` (standard input). Two articles may come with the same id.
 *
 * @throws UserError at once where a source does not exist, before anything is read
 */
export const readSources = (
  sources: readonly string[],
  { except = null, standardInput = readStandardInput, onBytes = () => {} }: ReadingOptions = {},
): Generator<ReadItem> => {
  const kinds = sourceKinds(sources)
  return (function* (): Generator<ReadItem> {
    for (const { source, kind } of kinds) {
      if (kind === 'folder') yield* readFolder(source, except, onBytes)
      else if (kind === 'file') yield* readFile(source, onBytes)
      else yield* readGivenInput(standardInput, onBytes)
    }
  })()
}
