/** The working behind an event's date, for each way it may have got one. */
import type { Article } from '../../model/article.ts'
import type { Dating } from '../../model/event.ts'
import type { TimeExpression } from '../../model/time-expression.ts'

export const byExpression = (expression: TimeExpression): Dating => ({
  basis: expression.basis,
  rule: expression.rule,
  expression: { start: expression.start, end: expression.end, text: expression.text },
  anchor: expression.anchor,
})

export const byFocus = (expression: TimeExpression): Dating => ({
  basis: 'focus',
  rule: 'date-in-focus',
  expression: { start: expression.start, end: expression.end, text: expression.text },
  anchor: { date: expression.value, of: 'focus' },
})

export const byPublication = ({ published }: Article): Dating =>
  published === null
    ? { basis: 'none', rule: 'undated', expression: null, anchor: null }
    : {
        basis: 'publication',
        rule: 'publication-date',
        expression: null,
        anchor: { date: published.date, of: 'publication' },
      }
