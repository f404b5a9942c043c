/** Which files were read, told by what a timeline calls them, though it was made from another folder. */
import { resolve } from 'node:path'
import type { Timeline } from '../model/timeline.ts'

const partsOf = (path: string): readonly string[] =>
  path.split(/[\\/]/).filter((part) => !['', '.', '..'].includes(part))

/** The files of articles that were read. */
export class FilesRead {
  /** Every end of every path: `a/b/c.txt`, `b/c.txt`, `c.txt`. */
  readonly #ends = new Set<string>()
  #last: string | null = null

  /** @param file as the user named it; `null` where there is none */
  add(file: string | null): void {
    // One file may hold a million articles.
    if (file === null || file === this.#last) return
    this.#last = file
    const parts = partsOf(resolve(file))
    for (let from = 0; from < parts.length; from++) this.#ends.add(parts.slice(from).join('/'))
  }

  /** Whether every article of a timeline comes from a file that was read. */
  haveAllOf({ articles }: Timeline): boolean {
    return (
      articles.length > 0 &&
      articles.every(({ file }) => file !== null && this.#ends.has(partsOf(file).join('/')))
    )
  }
}
