/** Sentences for tests, whose date stands in square brackets: “the vote on [Friday] was lost”. */
import { type Tokens, tokenize } from '../text/tokens.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** The tokens without the brackets, and the expression between them. @param rule the one it was resolved by */
export const dateInBrackets = (
  bracketed: string,
  rule = 'stated-date',
): { readonly tokens: Tokens; readonly placed: PlacedExpression } => {
  const [start, end] = [bracketed.indexOf('['), bracketed.indexOf(']') - 1]
  const text = bracketed.replace('[', '').replace(']', '')
  const words = { start, end, text: text.slice(start, end) }
  return {
    tokens: tokenize(text),
    placed: {
      from: tokenize(text.slice(0, start)).count,
      to: tokenize(text.slice(0, end)).count,
      expression: { ...words, value: '2019-02-22', basis: 'stated', rule, anchor: null },
    },
  }
}
