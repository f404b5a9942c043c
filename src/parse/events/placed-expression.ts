/** Time expressions by the tokens they cover, for finders that go by words. */
import type { TimeExpression } from '../../model/time-expression.ts'
import { tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

/** A time expression with the tokens it covers. */
export interface PlacedExpression extends TokenRange {
  readonly expression: TimeExpression
}

/** Places an expression of the text that the tokens were made of. */
export const placedExpression = (tokens: Tokens, expression: TimeExpression): PlacedExpression => ({
  expression,
  from: tokenAt(tokens, expression.start),
  to: tokenAt(tokens, expression.end),
})
