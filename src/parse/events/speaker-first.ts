/** Whoever speaks stands first in a headline: “It is over,” the leader said.  →  Ann Smith: “It is over” */
import type { Quotation } from '../../model/quote.ts'
import { tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { closingMark } from './headline-cut.ts'

const isMarkToken = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.doubleMark || tokens.kinds[at] === TokenKind.singleMark

/** The spoken words that a sentence begins with, behind their speaker's name; `null` where it begins otherwise. */
export const speakerFirst = (
  tokens: Tokens,
  sentence: TokenRange,
  quotes: readonly Quotation[],
): string | null => {
  const [quote] = quotes
  const segment = quote?.segments[0]
  if (quote === undefined || quote.speaker === null || segment === undefined || quote.kind === 'indirect')
    return null
  const first = tokenAt(tokens, segment.start)
  if (first !== sentence.from + 1 || !isMarkToken(tokens, sentence.from)) return null
  const to = Math.min(sentence.to, tokenAt(tokens, segment.end))
  const opening = tokens.text.slice(tokens.starts[sentence.from], tokens.starts[first])
  const words = tokens.text.slice(segment.start, tokens.ends[to - 1]).replace(/[,.;]$/, '')
  return `${quote.speaker.name}: ${opening}${words}${closingMark(opening + words)}`
}
