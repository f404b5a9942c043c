/** An event from the words that tell it: its headline, the people in it, and what is said. */
import type { Edtf } from '../../model/edtf.ts'
import type { Dating, EventStatus } from '../../model/event.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'
import { tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { ArticleReading, IndexedQuote } from './article-reading.ts'
import type { Clause } from './clauses.ts'
import { byExpression } from './dating.ts'
import { headlineOf } from './headline.ts'
import { headlineOfPart } from './headline-of-part.ts'
import { statusOfClause, statusOfSaying } from './place-in-time.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** A part of a sentence with a date of its own. */
interface DatedWords {
  readonly clause: TokenRange
  readonly placed: PlacedExpression
}

interface ToldWords {
  readonly sentence: TokenRange
  readonly clauses: readonly Clause[]
  readonly own: PlacedExpression | null
  /** Parts that tell of other dates. */
  readonly parts: readonly DatedWords[]
  readonly date: Edtf | null
  readonly dating: Dating
}

const isInside = (name: TokenRange, { clause }: DatedWords): boolean =>
  clause.from <= name.from && name.from < clause.to

/** The saying of a sentence with a quotation, else what its main clause tells. */
const statusOfSentence = (
  { tokens, article, spanOf }: ArticleReading,
  { sentence, parts, date }: ToldWords,
  quotes: readonly IndexedQuote[],
): EventStatus => {
  const { start, end } = spanOf(sentence)
  const cue = quotes.find(
    ({ quote }) => quote.cue !== null && start <= quote.cue.start && quote.cue.start < end,
  )
  if (cue?.quote.cue != null) return statusOfSaying(tokens, tokenAt(tokens, cue.quote.cue.start))
  if (quotes.length > 0) return 'reported'
  const to = Math.min(
    sentence.to,
    ...parts.map(({ clause }) => clause.from).filter((from) => from > sentence.from),
  )
  return statusOfClause(tokens, {
    clause: { from: sentence.from, to },
    date,
    published: article.published?.date ?? null,
  })
}

/** The event of a whole sentence, without the people of the parts that tell of other dates. */
export const eventOfSentence = (reading: ArticleReading, told: ToldWords): FoundEvent => {
  const { sentence, parts, date, dating } = told
  const quotes = reading.quotesOf(sentence)
  const names = reading.namesOf(sentence).filter((name) => !parts.some((part) => isInside(name, part)))
  const span = reading.spanOf(sentence)
  return {
    ...span,
    date,
    dating,
    status: statusOfSentence(reading, told, quotes),
    headline: headlineOf(reading.tokens, {
      words: sentence,
      clauses: told.clauses.slice(1),
      elsewhere: parts.map(({ clause }) => clause),
      placed: told.own,
      names,
      quotes: quotes.map(({ quote }) => quote),
    }),
    people: reading.peopleOf(names, quotes),
    quotes: quotes.map(({ index }) => index),
  }
}

/** The event of a part of a sentence. */
export const eventOfPart = (
  reading: ArticleReading,
  sentence: TokenRange,
  { clause, placed }: DatedWords,
): FoundEvent => {
  const span = reading.spanOf(clause)
  const names = reading.namesOf(clause)
  return {
    ...span,
    date: placed.expression.value,
    dating: byExpression(placed.expression),
    status: statusOfClause(reading.tokens, {
      clause,
      date: placed.expression.value,
      published: reading.article.published?.date ?? null,
    }),
    headline: headlineOfPart(reading.tokens, { sentence, part: clause, placed, names }),
    people: reading.peopleOf(names, []),
    quotes: [],
  }
}
