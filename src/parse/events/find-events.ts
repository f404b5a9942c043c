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
import type { FoundEvent } from '../../model/parsed-article.ts'
import type { DocumentParagraph } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { type ArticleReading, type Found, readingOf } from './article-reading.ts'
import { clausesOf } from './clauses.ts'
import { dateClauses } from './date-of-sentence.ts'
import { byExpression, byFocus, byPublication } from './dating.ts'
import { type EventFocus, focusBehind, goesOn } from './event-focus.ts'
import { eventOfPart, eventOfSentence } from './event-of-words.ts'
import { type ToldSentence, withDatedHeadline } from './headline-date.ts'
import { otherDate } from './other-date.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** A sentence with more dates is a table; what comes behind them is passed over. */
const MOST_DATES = 24

/** What a sentence tells, and the focus it leaves behind. */
interface ReadSentence {
  readonly told: ToldSentence
  readonly focus: EventFocus | null
}

/** Whether an expression is all of its sentence. */
const isNothingElse = (
  tokens: Tokens,
  { from, to }: TokenRange,
  only: PlacedExpression | undefined,
): boolean =>
  only !== undefined &&
  only.from <= from &&
  (only.to === to || (only.to === to - 1 && tokens.words[only.to] === '.'))

const readSentence = (
  reading: ArticleReading,
  sentence: TokenRange,
  paragraph: DocumentParagraph,
  focus: EventFocus | null,
): ReadSentence => {
  const { tokens, article } = reading
  const published = article.published?.date ?? null
  const placed = reading.expressionsOf(sentence).slice(0, MOST_DATES)
  const said = placed.filter(({ expression }) => reading.wordsAround(expression) !== null)
  const clauses = clausesOf(tokens, sentence)
  const dates = dateClauses(
    tokens,
    clauses,
    placed.filter((candidate) => !said.includes(candidate)),
  )
  const today = dates.parts.find(({ placed: own }) => own.expression.value === published)?.placed ?? null
  const own = (dates.main ?? today)?.expression ?? null
  const quotes = reading.quotesOf(sentence)
  const carried =
    own === null &&
    focus !== null &&
    goesOn(
      focus,
      tokens,
      sentence,
      quotes.map(({ quote }) => quote),
      paragraph,
    )
      ? focus.expression
      : null
  const date = own?.value ?? carried?.value ?? published
  const dating =
    own !== null ? byExpression(own) : carried !== null ? byFocus(carried) : byPublication(article)

  const isOther = ({ expression }: { readonly expression: { readonly value: string } }): boolean =>
    expression.value !== (own?.value ?? published)
  const parts = dates.parts.filter((part) => isOther(part.placed))
  const inWords = said
    .filter((one) => isOther(one) && otherDate(tokens, sentence, one)?.kind !== 'noun')
    .map((one) => ({ clause: reading.wordsWithin(sentence, one.expression), placed: one }))
  const main = eventOfSentence(reading, { sentence, clauses, own: dates.main, parts, date, dating })
  return {
    told: {
      sentence: main,
      own,
      isOnlyDate: own !== null && isNothingElse(tokens, sentence, placed[0]),
      parts: [...parts, ...inWords].map((part) => eventOfPart(reading, sentence, part)),
    },
    focus:
      own !== null
        ? focusBehind(
            own,
            quotes.map(({ quote }) => quote),
            paragraph,
          )
        : carried === null && quotes.length > 0
          ? null
          : focus,
  }
}

/** Finds the events of a document, in reading order; every quotation of the running text belongs to exactly one. */
export const findEvents = (found: Found): FoundEvent[] => {
  const reading = readingOf(found)
  const told: ToldSentence[] = []
  let focus: EventFocus | null = null
  for (const paragraph of found.document.paragraphs) {
    if (paragraph.kind === 'repeat' || paragraph.kind === 'pointer') continue
    for (const sentence of paragraph.sentences) {
      const read = readSentence(reading, sentence, paragraph, focus)
      told.push(read.told)
      focus = read.focus
    }
  }
  return withDatedHeadline(told, found.document, found.article).flatMap(({ sentence, parts }) => [
    sentence,
    ...parts,
  ])
}
