/** How an event got its date, as a sentence that lets the reader check it. */
import { dateInWords } from '../../model/date-in-words.ts'
import { sameTime } from '../../model/edtf.ts'
import type { Event, EventBasis, EventMention } from '../../model/event.ts'
import { GIVEN_WITH_QUOTE } from '../../model/quote-collection.ts'
import type { Anchor } from '../../model/time-expression.ts'

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`

/** Rules whose names only say again what they count from. */
const SAID_ALREADY = new Set(['counted-from-publication', 'counted-from-focus'])

const ruleBehind = (rule: string): string => (SAID_ALREADY.has(rule) ? '' : ` (${rule.replaceAll('-', ' ')})`)

const countedFrom = (anchor: Anchor | null): string =>
  anchor === null
    ? ''
    : anchor.of === 'publication'
      ? `, counted from publication on ${dateInWords(anchor.date)}`
      : `, counted from the date in focus, ${dateInWords(anchor.date)}`

/**
 * The working behind an event's date, for example:
 * `“on Wednesday night” → Wednesday 20 February 2019, counted from publication on Thursday 21 February 2019 (weekday near publication)`.
 */
export const datingInWords = ({ date, dating }: Pick<Event, 'date' | 'dating'>): string => {
  const { basis, rule, expression, anchor } = dating
  const value = date === null ? 'no date' : dateInWords(date)
  const words = expression === null ? null : quoted(expression.text)
  switch (basis) {
    case 'stated':
      if (rule === GIVEN_WITH_QUOTE) return 'the date given with what was said'
      return words === null ? 'stated by the article' : `${words}: stated by the article`
    case 'resolved':
      return `${words === null ? '' : `${words} → `}${value}${countedFrom(anchor)}${ruleBehind(rule)}`
    case 'focus':
      return `no date of its own: ${rule === 'date-of-lead' ? 'that of the first sentence' : 'in focus from the sentence before'}${words === null ? '' : `, ${words}`}`
    case 'publication':
      return `no date of its own: the publication date of the article stands in`
    case 'none':
      return rule === GIVEN_WITH_QUOTE
        ? 'not dated: none was given with what was said'
        : 'not dated: nothing in the article says when'
  }
}

/**
 * What to say beside an article that gives the event another date than the one shown; nothing where it only has no
 * date of its own to give.
 */
export const contradictionInWords = (event: Pick<Event, 'date'>, { date, basis }: EventMention): string => {
  const ownDate = basis === 'stated' || basis === 'resolved' || basis === 'focus'
  if (!ownDate || date === null || event.date === null || sameTime(date, event.date)) return ''
  return `disagrees: dates it ${dateInWords(date)}`
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
