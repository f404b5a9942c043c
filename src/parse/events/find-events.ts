/**
 * One article's events: a sentence each, dated by the first of these that is there:
 *
 * 1. its own expression   where it stands in the main clause
 * 2. the date in focus    a narrative goes on in the paragraph where a date was named
 * 3. publication          news is about the day it appears on
 *
 * A clause that hangs on the sentence and has a date of its own is an event of its own: “the party, which was
 * founded in 1988, …”. So is a date within somebody's words: what is said to happen is not when it was said.
 */
import type { Article } from '../../model/article.ts'
import type { Dating } from '../../model/event.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'
import { type Person, personId } from '../../model/person.ts'
import type { Quotation, Speaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { type DocumentParagraph, type TextDocument, tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { clausesOf } from './clauses.ts'
import { dateClauses, type PlacedExpression } from './date-of-sentence.ts'
import { byExpression, byFocus, byPublication } from './dating.ts'
import { tellsWhatHappened } from './happened.ts'
import { headlineOf } from './headline.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { segmentAround } from './words-around.ts'

/** The date that sentences without one of their own may go on from. */
interface EventFocus {
  readonly expression: TimeExpression
  /** Who spoke in the dated sentence. */
  readonly speaker: string | null
  readonly paragraph: DocumentParagraph
}

/** Whether a speaker is not named anew: “he said”, or nothing at all. */
const isCarriedOn = (text: string, { mention }: Speaker): boolean =>
  mention === null || /^(?:he|she|they|it)$/i.test(text.slice(mention.start, mention.end))

interface Found {
  readonly document: TextDocument
  readonly article: Article
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  readonly quotes: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
  /** The people that are reported. */
  readonly people: readonly Person[]
}

/** Whether a sentence is the line that states when the article appeared. */
const isDateLine = ({ published }: Article, { start, end }: Span): boolean =>
  (published?.conflict?.evidence ?? published?.evidence ?? []).some(
    ({ rule, span }) => rule === 'date-line' && span !== null && start <= span.start && span.end <= end,
  )

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)

/** Finds the events of a document, in reading order; every quotation of the running text belongs to exactly one. */
export const findEvents = (found: Found): FoundEvent[] => {
  const { document, article } = found
  const known = new Set(found.people.map(({ id }) => id))
  const { tokens, text } = document
  const datesIn = inReadingOrder(found.dates, ({ start }) => start)
  const namesIn = inReadingOrder(found.names, ({ start }) => start)
  const quotesIn = inReadingOrder(
    found.quotes.map((quote, index) => ({ quote, index })),
    ({ quote }) => quote.segments[0]?.start ?? 0,
  )
  const wordsAround = segmentAround(found.quotes)
  /** The part of a sentence that somebody's words around an expression take. */
  const wordsWithin = (sentence: TokenRange, expression: Span): TokenRange => {
    const words = wordsAround(expression)
    if (words === null) return sentence
    const [from, to] = [tokenAt(tokens, words.start), tokenAt(tokens, words.end)]
    return { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) }
  }
  const spanOf = ({ from, to }: TokenRange): Span => ({
    start: tokens.starts[from] ?? 0,
    end: tokens.ends[to - 1] ?? 0,
  })
  const peopleIn = (span: Span, quotes: readonly Quotation[]): string[] => {
    const named = namesIn(span).flatMap((mention) => found.figures.get(mention)?.name ?? [])
    const speakers = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.id]))
    return [...new Set([...named.map(personId), ...speakers])].filter((id) => known.has(id))
  }
  /** The event of a sentence, or of a part of it; the headline is the whole sentence's, which can be read alone. */
  const eventOf = (
    sentence: TokenRange,
    part: TokenRange | null,
    date: string | null,
    dating: Dating,
  ): FoundEvent => {
    const span = spanOf(part ?? sentence)
    const quotes = part === null ? quotesIn(span) : []
    const whole = spanOf(sentence)
    return {
      ...span,
      date,
      dating,
      headline: headlineOf(text.slice(whole.start, whole.end)),
      people: peopleIn(
        span,
        quotes.map(({ quote }) => quote),
      ),
      quotes: quotes.map(({ index }) => index),
    }
  }

  /** Whether a sentence without a date of its own goes on from the date in focus: a narrative, or the same speaker. */
  const goesOn = (
    focus: EventFocus,
    quotes: readonly Quotation[],
    sentence: TokenRange,
    paragraph: DocumentParagraph,
  ): boolean => {
    if (focus.speaker !== null && quotes.length > 0)
      return quotes.every(({ speaker }) => speaker?.id === focus.speaker && isCarriedOn(text, speaker))
    return focus.paragraph === paragraph && tellsWhatHappened(tokens, sentence)
  }

  const events: FoundEvent[] = []
  let focus: EventFocus | null = null
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'repeat' || paragraph.kind === 'pointer') continue
    for (const sentence of paragraph.sentences) {
      const placed = (isDateLine(article, spanOf(sentence)) ? [] : datesIn(spanOf(sentence))).map(
        (expression): PlacedExpression => ({
          expression,
          from: tokenAt(tokens, expression.start),
          to: tokenAt(tokens, expression.end),
        }),
      )
      const said = placed.filter(({ expression }) => wordsAround(expression) !== null)
      const told = placed.filter((candidate) => !said.includes(candidate))
      const { main, hanging } = dateClauses(tokens, clausesOf(tokens, sentence), told)
      const published = article.published?.date ?? null
      const today = hanging.find(({ placed: own }) => own.expression.value === published)?.placed ?? null
      const own = main ?? today
      const quotes = quotesIn(spanOf(sentence)).map(({ quote }) => quote)
      if (own !== null)
        events.push(eventOf(sentence, null, own.expression.value, byExpression(own.expression)))
      else if (focus !== null && goesOn(focus, quotes, sentence, paragraph))
        events.push(eventOf(sentence, null, focus.expression.value, byFocus(focus.expression)))
      else {
        events.push(eventOf(sentence, null, published, byPublication(article)))
        if (quotes.length > 0) focus = null
      }
      if (own !== null)
        focus = isDay(own.expression.value)
          ? { expression: own.expression, speaker: quotes.at(-1)?.speaker?.id ?? null, paragraph }
          : null
      for (const { clause, placed: other } of hanging)
        if (other.expression.value !== (own?.expression.value ?? published))
          events.push(eventOf(sentence, clause, other.expression.value, byExpression(other.expression)))
      for (const { expression } of said)
        if (expression.value !== (own?.expression.value ?? published))
          events.push(
            eventOf(sentence, wordsWithin(sentence, expression), expression.value, byExpression(expression)),
          )
    }
  }
  return events
}
