/** The working behind an event's date, for each way it may have got one. */
import type { Article } from '../../model/article.ts'
import type { Dating } from '../../model/event.ts'
import type { TimeExpression } from '../../model/time-expression.ts'

const wordsOf = ({ start, end, text }: TimeExpression) => ({ start, end, text })

/** A date of its own, with the rule that resolved it. */
export const byExpression = (expression: TimeExpression): Dating => ({
  basis: expression.basis,
  rule: expression.rule,
  expression: wordsOf(expression),
  anchor: expression.anchor,
})

const inFocus = (rule: string, expression: TimeExpression): Dating => ({
  basis: 'focus',
  rule,
  expression: wordsOf(expression),
  anchor: { date: expression.value, of: 'focus' },
})

/** The date that was named before. */
export const byFocus = (expression: TimeExpression): Dating => inFocus('date-in-focus', expression)

/** The date that the sentence below a headline names. */
export const byLead = (expression: TimeExpression): Dating => inFocus('date-of-lead', expression)

/** The day the article appeared; undated where nobody knows it. */
export const byPublication = ({ published }: Article): Dating =>
  published === null
    ? { basis: 'none', rule: 'undated', expression: null, anchor: null }
    : {
        basis: 'publication',
        rule: 'publication-date',
        expression: null,
        anchor: { date: published.date, of: 'publication' },
      }
