/** Verbs of saying among the tokens around a quotation. */
import type { TextSpan } from '../../model/span.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** Words between which a verb of saying is a noun or an infinitive: “a claim”, “to say”. */
const NOT_BEFORE_A_CUE = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'his',
  'her',
  'their',
  'its',
  'our',
  'this',
  'that',
])

/** Whether the token is a verb of saying used as one. */
export const isCue = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.lower &&
  CUE_VERBS.has(tokens.words[at] ?? '') &&
  !NOT_BEFORE_A_CUE.has(tokens.words[at - 1] ?? '')

/** The last verb of saying in a range, or -1. */
export const lastCue = (tokens: Tokens, range: TokenRange): number => {
  for (let at = range.to - 1; at >= range.from; at--) if (isCue(tokens, at)) return at
  return -1
}

/** The first verb of saying in a range, or -1. */
export const firstCue = (tokens: Tokens, range: TokenRange): number => {
  for (let at = range.from; at < range.to; at++) if (isCue(tokens, at)) return at
  return -1
}

/** The words of a token as a cue. */
export const cueAt = (tokens: Tokens, at: number): TextSpan => {
  const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
  return { start, end, text: tokens.text.slice(start, end) }
}
