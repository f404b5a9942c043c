/** The new ‘Independent Group’: a name between marks, which the article writes without them elsewhere. */
import { TokenKind } from '../text/tokens.ts'
import type { MarkedStretch } from './marked-stretches.ts'
import type { MarkedDocument } from './scene.ts'

const LONGEST_NAME = 6
/** Once may be chance: words that were said, and are taken up. */
const LEAST_TIMES_UNMARKED = 2

const countUnmarked = (text: string, phrase: string): number => {
  let count = 0
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!/["“'‘`]/.test(text.charAt(at - 1)) && !/["”'’]/.test(text.charAt(at + phrase.length))) count++
  return count
}

/** Whether a stretch is a name of several capitalised words that stands elsewhere in the text without marks. */
export const isNameInMarks = ({ document }: MarkedDocument, stretch: MarkedStretch): boolean => {
  const words = stretch.to - stretch.from
  if (words < 2 || words > LONGEST_NAME) return false
  for (let at = stretch.from; at < stretch.to; at++)
    if (document.tokens.kinds[at] !== TokenKind.capital) return false
  return countUnmarked(document.text, document.text.slice(stretch.start, stretch.end)) >= LEAST_TIMES_UNMARKED
}
