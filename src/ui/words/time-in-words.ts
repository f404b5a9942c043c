/** A time expression and the date it means, with the working between them. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Anchor, TimeExpression } from '../../model/time-expression.ts'
import { quoted } from './quoted.ts'
import { dateRuleInWords } from './rule-in-words.ts'

/** What a relative expression was counted from. */
export const anchorInWords = ({ of, date }: Anchor): string =>
  of === 'publication'
    ? `counted from publication on ${dateInWords(date)}`
    : `counted from the date the text was speaking of, ${dateInWords(date)}`

/**
 * The whole working, for example: `“on Wednesday night” → Wednesday 20 February 2019, counted from publication on
 * Thursday 21 February 2019: a weekday in a report is …`.
 */
export const timeInWords = ({
  text,
  value,
  basis,
  rule,
  anchor,
}: Pick<TimeExpression, 'text' | 'value' | 'basis' | 'rule' | 'anchor'>): string => {
  const words = `${quoted(text)} → ${dateInWords(value)}`
  if (basis === 'stated') return `${words}, stated by the article`
  return `${words}${anchor === null ? '' : `, ${anchorInWords(anchor)}`}: ${dateRuleInWords(rule)}`
}
