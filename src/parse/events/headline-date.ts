/**
 * A headline above the text tells what the first sentence tells: without a date of its own it has the one that names.
 *
 *     Bridge reopens
 *     The bridge was opened again on Tuesday.
 */
import type { Article } from '../../model/article.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import { dayNumber } from '../dates/calendar.ts'
import type { TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { byLead } from './dating.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** What a sentence tells: its own event first, then those of its parts. */
export interface ToldSentence {
  readonly sentence: FoundEvent
  /** The expression that dates it; `null` where none of its own does. */
  readonly own: TimeExpression | null
  /** Whether it is a date and nothing else, such as the line below a headline. */
  readonly isOnlyDate: boolean
  readonly parts: readonly FoundEvent[]
}

/** Whether an expression is all of its sentence: the line below a headline. */
export const isOnlyDate = (
  tokens: Tokens,
  { from, to }: TokenRange,
  expression: PlacedExpression | null,
): boolean =>
  expression !== null &&
  expression.from <= from &&
  (expression.to === to || (expression.to === to - 1 && tokens.words[expression.to] === '.'))

/** What a lead dates further back is no news. */
const MOST_DAYS_BACK = 7

const isNews = (date: string, { published }: Article): boolean => {
  const day = parseEdtf(date)
  if (published === null || day?.precision !== 'day') return false
  const back = dayNumber(published.date) - dayNumber(date)
  return back >= 0 && back <= MOST_DAYS_BACK
}

/** The sentences with the headline dated by the lead, where the first paragraph is one. */
export const withDatedHeadline = (
  told: readonly ToldSentence[],
  { paragraphs }: TextDocument,
  article: Article,
): readonly ToldSentence[] => {
  const [headline, ...below] = told
  const lead = below.find(({ isOnlyDate }) => !isOnlyDate)
  const [first] = paragraphs
  if (headline === undefined || lead === undefined || lead.own === null) return told
  if (first?.kind !== 'heading' || first.sentences.length !== 1) return told
  if (headline.own !== null || headline.sentence.dating.basis !== 'publication') return told
  if (!isNews(lead.own.value, article)) return told
  const sentence = { ...headline.sentence, date: lead.own.value, dating: byLead(lead.own) }
  return [{ ...headline, sentence }, ...told.slice(1)]
}
