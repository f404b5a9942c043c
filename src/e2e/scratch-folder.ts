/** A folder of its own for a file of tests, to put articles in. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A short article: one stated date, one plainly attributed quotation. */
export const ARTICLE =
  '---\npublisher: The Paper\nheadline: Smith goes\npublished: 2019-02-20\n---\n\n' +
  'The minister resigned on 18 February 2019.\n\n“It is over for this government,” said Ann Smith.\n'

/** The first bytes of a picture. */
export const BINARY = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff])

export interface ScratchFolder {
  readonly folder: string
  /** Writes a file, and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string
  /** Writes {@link ARTICLE} to `a.md`. */
  readonly putArticle: () => string
  readonly clear: () => void
  readonly remove: () => void
}

/** Makes a new empty folder among the system's temporary ones. */
export const createScratchFolder = (): ScratchFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
  const put: ScratchFolder['put'] = (name, content) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  return {
    folder,
    put,
    putArticle: () => put('a.md', ARTICLE),
    clear: () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
