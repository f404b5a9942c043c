/**
 * The date that sentences without one of their own go on from: a narrative in the paragraph where a date was named,
 * “then” after a day that was named, and the same speaker while nobody else is named.
 */
import type { Quotation, Speaker } from '../../model/quote.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { DocumentParagraph } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { goesOnThen, tellsWhatHappened } from './happened.ts'

export interface EventFocus {
  readonly expression: TimeExpression
  /** Who spoke in the dated sentence. */
  readonly speaker: string | null
  readonly paragraph: DocumentParagraph
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)

/** The focus behind a sentence with a date of its own; wider dates than a day leave none. */
export const focusBehind = (
  expression: TimeExpression,
  quotes: readonly Quotation[],
  paragraph: DocumentParagraph,
): EventFocus | null =>
  isDay(expression.value) ? { expression, speaker: quotes.at(-1)?.speaker?.id ?? null, paragraph } : null

/** Whether a speaker is not named anew: “he said”, or nothing at all. */
const isCarriedOn = (text: string, { mention }: Speaker): boolean =>
  mention === null || /^(?:he|she|they|it)$/i.test(text.slice(mention.start, mention.end))

/** Whether a sentence without a date of its own goes on from the date in focus. */
export const goesOn = (
  focus: EventFocus,
  tokens: Tokens,
  sentence: TokenRange,
  quotes: readonly Quotation[],
  paragraph: DocumentParagraph,
): boolean => {
  if (focus.speaker !== null && quotes.length > 0) {
    if (quotes.every(({ speaker }) => speaker?.id === focus.speaker && isCarriedOn(tokens.text, speaker)))
      return true
    if (quotes.some(({ kind }) => kind !== 'indirect')) return false
  }
  return (
    focus.paragraph === paragraph && (tellsWhatHappened(tokens, sentence) || goesOnThen(tokens, sentence))
  )
}
