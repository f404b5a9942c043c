/**
 * Who speaks stands first in a headline:
 *
 *     “It is over,” the leader said.     →  Ann Smith: “It is over”
 *     He said: “It is over.”             →  Bob Jones said: “It is over.”
 */
import type { Quotation } from '../../model/quote.ts'
import { tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { closingMark } from './headline-cut.ts'
import type { Piece } from './headline-pieces.ts'

const PRONOUN = /^(?:he|she|they|it)$/i

const isMarkToken = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.doubleMark || tokens.kinds[at] === TokenKind.singleMark

/** The spoken words at the beginning of a sentence, behind their speaker's name. */
const wordsBehindName = (tokens: Tokens, sentence: TokenRange, quote: Quotation): readonly Piece[] | null => {
  const [segment] = quote.segments
  if (quote.speaker === null || segment === undefined || quote.kind === 'indirect') return null
  const first = tokenAt(tokens, segment.start)
  if (first !== sentence.from + 1 || !isMarkToken(tokens, sentence.from)) return null
  const to = Math.min(sentence.to, tokenAt(tokens, segment.end))
  const opening = tokens.text.slice(tokens.starts[sentence.from], tokens.starts[first])
  const words = tokens.text.slice(segment.start, tokens.ends[to - 1]).replace(/[,.;]$/, '')
  return [`${quote.speaker.name}: ${opening}${words}${closingMark(opening + words)}`]
}

/** The pieces of a headline over a sentence: with the speaker's name where the sentence says “he”, or says it behind. */
export const speakerFirst = (
  tokens: Tokens,
  sentence: TokenRange,
  quotes: readonly Quotation[],
): readonly Piece[] => {
  const [quote] = quotes
  if (quote === undefined) return [sentence]
  const named = wordsBehindName(tokens, sentence, quote)
  if (named !== null) return named
  const mention = quote.speaker?.mention
  if (quote.speaker === null || mention == null || mention.start !== tokens.starts[sentence.from])
    return [sentence]
  if (!PRONOUN.test(tokens.text.slice(mention.start, mention.end))) return [sentence]
  return [quote.speaker.name, { from: sentence.from + 1, to: sentence.to }]
}
