/** One file, by what its name and its bytes say it is. */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { isLibrary, LIBRARY_ENDING } from '../model/library/is-library.ts'
import { systemReason } from '../model/system-error.ts'
import { readHtml } from './html/html.ts'
import { decodePage, looksLikePage } from './html/page-bytes.ts'
import { readJson, readJsonLines } from './json.ts'
import { readLibrary } from './library.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { problemItem, type ReadItem, type SourceText } from './read-item.ts'
import { decodeText } from './text-bytes.ts'

type Reader = (source: SourceText) => Iterable<ReadItem>

/** Told how many more bytes of a source are done with. */
export type OnBytes = (bytes: number) => void

const READERS: Readonly<Record<string, Reader>> = {
  '.txt': readPlainText,
  '.text': readPlainText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
}

/** The endings of the files that a folder is searched for. */
export const KNOWN_ENDINGS: readonly string[] = [...Object.keys(READERS), LIBRARY_ENDING]

/** What a text without a telling name is, by its start. */
const sniff = (text: string): Reader => {
  const start = text.trimStart()
  if (start.startsWith('---\n')) return readMarkdown
  if (start.startsWith('[')) return readJson
  if (!start.startsWith('{')) return readPlainText
  const [line = ''] = start.split('\n', 1)
  try {
    JSON.parse(line)
    return start.trimEnd().length > line.length ? readJsonLines : readJson
  } catch {
    return readJson
  }
}

/** Reads the bytes of one source. @param name a file name, for its ending; `null` for standard input */
export function* readBytes(
  bytes: Uint8Array,
  where: string,
  name: string | null,
  onBytes: OnBytes = () => {},
): Generator<ReadItem> {
  let told = 0
  yield* itemsIn(bytes, where, name, (share) => {
    const reached = Math.floor(share * bytes.length)
    onBytes(reached - told)
    told = reached
  })
  onBytes(bytes.length - told)
}

/** @param onShare told what part of the bytes is done with, where a reader can tell on its way */
function* itemsIn(
  bytes: Uint8Array,
  where: string,
  name: string | null,
  onShare: (share: number) => void,
): Generator<ReadItem> {
  if (isLibrary(bytes, name)) {
    yield* readLibrary(bytes, where)
    return
  }
  const ending = name === null ? '' : extname(name)
  const known = READERS[ending.toLowerCase()] ?? (looksLikePage(bytes) ? readHtml : null)
  const decoded = known === readHtml ? decodePage(bytes) : decodeText(bytes)
  if (decoded.kind === 'fault') {
    yield problemItem(where, 'not-text', `${decoded.fault}; left out`)
    return
  }
  const { text } = decoded
  if (text.trim() === '') {
    yield problemItem(where, 'empty', 'nothing in it; left out')
    return
  }
  const id = name === null ? 'standard-input' : basename(name, ending)
  yield* (known ?? sniff(text))({ where, id, text, onReached: (end) => onShare(end / text.length) })
}

/** The problem of a file, a folder or a stream that gives no bytes. */
export const unreadable = (where: string, error: unknown): ReadItem =>
  problemItem(where, 'unreadable', `cannot be read (${systemReason(error)}); left out`)

/** Reads one file; what cannot be read is a problem. */
export function* readFile(path: string, onBytes?: OnBytes): Generator<ReadItem> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    yield unreadable(path, error)
    return
  }
  yield* readBytes(bytes, path, path, onBytes)
}
