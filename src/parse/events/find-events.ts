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
import { personId } from '../../model/person.ts'
import type { Quotation } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { type TextDocument, tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { clausesOf } from './clauses.ts'
import { dateClauses, type PlacedExpression } from './date-of-sentence.ts'
import { tellsWhatHappened } from './happened.ts'
import { headlineOf } from './headline.ts'

const MOST_NESTED = 4

interface Found {
  readonly document: TextDocument
  readonly article: Article
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  readonly quotes: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
}

/** Everything with a start, in reading order, handed out span by span without looking back. */
const inReadingOrder = <T>(items: readonly T[], startOf: (item: T) => number): ((span: Span) => T[]) => {
  const sorted = [...items].sort((a, b) => startOf(a) - startOf(b))
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const item = sorted[middle]
      if (item !== undefined && startOf(item) < start) low = middle + 1
      else high = middle
    }
    const found: T[] = []
    for (let at = low; at < sorted.length; at++) {
      const item = sorted[at]
      if (item === undefined || startOf(item) >= end) break
      found.push(item)
    }
    return found
  }
}

/** Finds the words somebody said around an expression; `null` where the article tells it itself. */
const segmentAround = (quotes: readonly Quotation[]): ((expression: Span) => Span | null) => {
  const segments = quotes.flatMap((quote) => quote.segments).sort((a, b) => a.start - b.start)
  return (expression) => {
    let low = 0
    let high = segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((segments[middle]?.start ?? 0) <= expression.start) low = middle + 1
      else high = middle
    }
    // Reported speech may hold marked words, and stand around later segments: the nearest few are looked at.
    for (let at = low - 1; at >= Math.max(0, low - MOST_NESTED); at--) {
      const segment = segments[at]
      if (segment !== undefined && expression.start < segment.end) return segment
    }
    return null
  }
}

const byExpression = (expression: TimeExpression): Dating => ({
  basis: expression.basis,
  rule: expression.rule,
  expression: { start: expression.start, end: expression.end, text: expression.text },
  anchor: expression.anchor,
})

const byFocus = (expression: TimeExpression): Dating => ({
  basis: 'focus',
  rule: 'date-in-focus',
  expression: { start: expression.start, end: expression.end, text: expression.text },
  anchor: { date: expression.value, of: 'focus' },
})

const byPublication = ({ published }: Article): Dating =>
  published === null
    ? { basis: 'none', rule: 'undated', expression: null, anchor: null }
    : {
        basis: 'publication',
        rule: 'publication-date',
        expression: null,
        anchor: { date: published.date, of: 'publication' },
      }

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)

/** Finds the events of a document, in reading order; every quotation of the running text belongs to exactly one. */
export const findEvents = (found: Found): FoundEvent[] => {
  const { document, article } = found
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
    return [...new Set([...named.map(personId), ...speakers])]
  }
  const eventOf = (
    range: TokenRange,
    date: string | null,
    dating: Dating,
    withQuotes: boolean,
  ): FoundEvent => {
    const span = spanOf(range)
    const quotes = withQuotes ? quotesIn(span) : []
    return {
      ...span,
      date,
      dating,
      headline: headlineOf(text.slice(span.start, span.end)),
      people: peopleIn(
        span,
        quotes.map(({ quote }) => quote),
      ),
      quotes: quotes.map(({ index }) => index),
    }
  }

  const events: FoundEvent[] = []
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'repeat' || paragraph.kind === 'pointer') continue
    let focus: TimeExpression | null = null
    for (const sentence of paragraph.sentences) {
      const placed = datesIn(spanOf(sentence)).map(
        (expression): PlacedExpression => ({
          expression,
          from: tokenAt(tokens, expression.start),
          to: tokenAt(tokens, expression.end),
        }),
      )
      const said = placed.filter(({ expression }) => wordsAround(expression) !== null)
      const told = placed.filter((candidate) => !said.includes(candidate))
      const { main, hanging } = dateClauses(tokens, clausesOf(tokens, sentence), told)
      if (main !== null) {
        focus = isDay(main.expression.value) ? main.expression : null
        events.push(eventOf(sentence, main.expression.value, byExpression(main.expression), true))
      } else if (focus !== null && tellsWhatHappened(tokens, sentence))
        events.push(eventOf(sentence, focus.value, byFocus(focus), true))
      else events.push(eventOf(sentence, article.published?.date ?? null, byPublication(article), true))
      for (const { clause, placed: own } of hanging)
        if (own !== main)
          events.push(eventOf(clause, own.expression.value, byExpression(own.expression), false))
      for (const { expression } of said)
        events.push(
          eventOf(wordsWithin(sentence, expression), expression.value, byExpression(expression), false),
        )
    }
  }
  return events
}
