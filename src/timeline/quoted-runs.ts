/** The words between double marks, four in a row at a time: two articles that share a run quote the same words. */
import type { TextDocument } from '../parse/text/document.ts'
import { TokenKind } from '../parse/text/tokens.ts'

const LENGTH = 4
/** More than any article needs to be recognised by. */
const MOST = 400

export interface QuotedRun {
  readonly run: string
  readonly start: number
  readonly end: number
}

const OPENING = new Set(['“', '«', '„'])
const CLOSING = new Set(['”', '»'])

/** The runs of a document in reading order, each once. */
export const quotedRuns = ({ tokens, paragraphs }: TextDocument): readonly QuotedRun[] => {
  const runs = new Map<string, QuotedRun>()
  const addFrom = (indices: readonly number[]): void => {
    for (let at = 0; at + LENGTH <= indices.length && runs.size < MOST; at++) {
      const [first = 0, last = 0] = [indices[at], indices[at + LENGTH - 1]]
      const run = indices
        .slice(at, at + LENGTH)
        .map((index) => tokens.words[index])
        .join(' ')
      if (!runs.has(run))
        runs.set(run, { run, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 })
    }
  }
  for (const { tokens: range } of paragraphs) {
    let open = false
    let words: number[] = []
    for (let at = range.from; at < range.to; at++) {
      const kind = tokens.kinds[at] ?? TokenKind.other
      if (kind === TokenKind.doubleMark) {
        addFrom(words)
        words = []
        const mark = tokens.words[at] ?? ''
        open = OPENING.has(mark) ? true : CLOSING.has(mark) ? false : !open
      } else if (open && kind <= TokenKind.number) words.push(at)
    }
    addFrom(words)
  }
  return [...runs.values()]
}
