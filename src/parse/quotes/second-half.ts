/** Tells the second half of a sentence that its attribution splits. */
import type { TextDocument } from '../text/document.ts'
import { TokenKind } from '../text/tokens.ts'
import type { MarkedStretch } from './marked-stretches.ts'

/** “I think,” she said, “that we go.”: one sentence, around its attribution between commas. */
export const isSecondHalf = (
  { tokens, text }: TextDocument,
  before: MarkedStretch,
  after: MarkedStretch,
): boolean =>
  before.closed &&
  before.paragraph === after.paragraph &&
  /,\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end)) &&
  tokens.words[after.from - 2] === ',' &&
  tokens.kinds[after.from] === TokenKind.lower
