/** The new ‘Independent Group’: a name between marks, which the article writes without them elsewhere. */
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { MarkedDocument } from './scene.ts'

const SHORTEST_NAME = 2
const LONGEST_NAME = 6
/** Once may be chance: words that were said, and are taken up. */
const LEAST_TIMES_UNMARKED = 2

/** Whether a range is a few capitalised words. */
const mayBeName = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  if (to - from < SHORTEST_NAME || to - from > LONGEST_NAME) return false
  for (let at = from; at < to; at++) if (tokens.kinds[at] !== TokenKind.capital) return false
  return true
}

const isMarked = (text: string, start: number, end: number): boolean =>
  /["“'‘`]/.test(text.charAt(start - 1)) || /["”'’]/.test(text.charAt(end))

/** The names of several capitalised words that stand between marks, and elsewhere in the text without. */
export const namesInMarks = ({ document, stretches }: MarkedDocument): ReadonlySet<string> => {
  const { tokens, text } = document
  const unmarked = new Map<string, number>()
  for (const stretch of stretches)
    if (mayBeName(tokens, stretch)) unmarked.set(text.slice(stretch.start, stretch.end), 0)
  if (unmarked.size === 0) return new Set()
  for (let from = 0; from < tokens.count; from++)
    for (let to = from + 1; to <= from + LONGEST_NAME && tokens.kinds[to - 1] === TokenKind.capital; to++) {
      const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0]
      const words = text.slice(start, end)
      const times = unmarked.get(words)
      if (times !== undefined && !isMarked(text, start, end)) unmarked.set(words, times + 1)
    }
  return new Set([...unmarked.keys()].filter((name) => (unmarked.get(name) ?? 0) >= LEAST_TIMES_UNMARKED))
}
