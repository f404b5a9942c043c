/** SOURCE arguments → articles, timelines and problems, in input order, one at a time. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { KNOWN_ENDINGS, readBytes, readFile } from './read-file.ts'
import { problemItem, type ReadItem } from './read-item.ts'

const STANDARD_INPUT = 0

/** The files below a folder in the order of their names; hidden ones and installed packages are passed over. */
function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}

function* readFolder(folder: string): Generator<ReadItem> {
  for (const path of filesBelow(folder)) {
    if (KNOWN_ENDINGS.includes(extname(path).toLowerCase())) yield* readFile(path)
    else yield problemItem(path, 'unknown-format', `not one of ${KNOWN_ENDINGS.join(' ')}; left out`)
  }
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

/** Gives an article whose id is taken another one, and says so. */
function* withOwnIds(items: Iterable<ReadItem>): Generator<ReadItem> {
  const taken = new Set<string>()
  for (const item of items) {
    if (item.kind !== 'article') {
      yield item
      continue
    }
    const { article } = item
    let id = article.id
    for (let number = 2; taken.has(id); number++) id = `${article.id}-${number}`
    taken.add(id)
    if (id !== article.id)
      yield problemItem(
        article.file ?? '-',
        'duplicate-id',
        `id "${article.id}" is taken; the article was read as "${id}"`,
      )
    yield id === article.id ? item : { ...item, article: { ...article, id } }
  }
}

/**
 * Reads files, folders (walked) and `-` (standard input).
 *
 * @throws UserError at once where a source does not exist, before anything is read
 */
export const readSources = (sources: readonly string[]): Generator<ReadItem> => {
  const kinds = sources.map((source) => ({ source, kind: sourceKind(source) }))
  return withOwnIds(
    (function* (): Generator<ReadItem> {
      for (const { source, kind } of kinds) {
        if (kind === 'folder') yield* readFolder(source)
        else if (kind === 'file') yield* readFile(source)
        else yield* readBytes(readFileSync(STANDARD_INPUT), 'standard input', null)
      }
    })(),
  )
}
