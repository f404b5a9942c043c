/** How an event got its date, step by step, so that the reader can check it. */
import type { Article } from '../../model/article.ts'
import { dateInWords } from '../../model/date-in-words.ts'
import type { Event, EventBasis } from '../../model/event.ts'
import { GIVEN_WITH_QUOTE } from '../../model/quote-collection.ts'
import { type TextPlace, textPlace } from '../../state/text-place.ts'
import { quoted } from './quoted.ts'
import { dateRuleInWords } from './rule-in-words.ts'
import { anchorInWords } from './time-in-words.ts'

/** A sentence of the working, and the words it rests on. */
export interface DatingStep {
  readonly kind: 'time' | 'dating'
  readonly words: string
  readonly at: TextPlace | null
}

/** What of the first step stands before the words of the article, by what the date rests on. */
const OPENINGS: Readonly<Record<'stated' | 'resolved' | 'focus', string>> = {
  stated: '',
  resolved: '',
  focus: 'no date of its own, so that of ',
}

const withoutExpression = ({ date, dating }: Pick<Event, 'date' | 'dating'>): string => {
  const { basis, rule } = dating
  switch (basis) {
    case 'stated':
      return rule === GIVEN_WITH_QUOTE ? 'the date given with what was said' : 'stated by the article'
    case 'resolved':
      return `worked out as ${date === null ? 'no date' : dateInWords(date)}`
    case 'focus':
      return `no date of its own: ${dateRuleInWords(rule)}`
    case 'publication':
      return 'no date of its own: the publication date of the article stands in'
    case 'none':
      return rule === GIVEN_WITH_QUOTE
        ? 'not dated: none was given with what was said'
        : 'not dated: nothing in the article says when'
  }
}

const expressionStep = ({ date, dating }: Pick<Event, 'date' | 'dating'>): string => {
  const { basis, expression } = dating
  if (expression === null || basis === 'publication' || basis === 'none')
    return withoutExpression({ date, dating })
  const value = date === null ? 'no date' : dateInWords(date)
  const stated = basis === 'stated' ? ', stated by the article' : ''
  return `${OPENINGS[basis]}${quoted(expression.text)} → ${value}${stated}`
}

/** Where an article tells when it appeared: the words of its best reason, else its beginning. */
const publicationPlace = ({ id, published }: Article): TextPlace => {
  const span = published?.evidence.find((reason) => reason.span !== null)?.span ?? { start: 0, end: 0 }
  return textPlace(id, span)
}

/**
 * The working behind an event's date: its words and what they mean, what they are counted from, and the rule.
 *
 * @param article that of the event's first mention, which its dating comes from
 */
export const datingSteps = (
  { date, dating }: Pick<Event, 'date' | 'dating'>,
  article: Article | undefined,
): readonly DatingStep[] => {
  const { basis, rule, expression, anchor } = dating
  const own = article === undefined || expression === null ? null : textPlace(article.id, expression)
  const published = article === undefined ? null : publicationPlace(article)
  const isCounted = anchor !== null && basis !== 'focus'
  const isRuled = expression !== null && (basis === 'resolved' || basis === 'focus')
  return [
    {
      kind: expression === null ? 'dating' : 'time',
      words: expressionStep({ date, dating }),
      at: basis === 'publication' ? published : own,
    },
    ...(isCounted && basis !== 'publication'
      ? [
          {
            kind: 'dating',
            words: `${anchorInWords(anchor)}${anchor.of === 'publication' ? basisOfPublication(article) : ''}`,
            at: anchor.of === 'publication' ? published : own,
          } as const,
        ]
      : []),
    ...(isRuled ? [{ kind: 'dating', words: `rule: ${dateRuleInWords(rule)}`, at: own } as const] : []),
  ]
}

const basisOfPublication = (article: Article | undefined): string => {
  const basis = article?.published?.basis
  return basis === undefined ? '' : ` (${basis})`
}

const BASES: Readonly<Record<EventBasis, string>> = {
  stated: 'date stated',
  resolved: 'date worked out',
  focus: 'date in focus',
  publication: 'publication date',
  none: 'not dated',
}

/** A few words on how an event got its date, for lists. */
export const basisInWords = (basis: EventBasis): string => BASES[basis]
