/** An event from the words that tell it: its headline, the people in it, and what is said. */
import type { Edtf } from '../../model/edtf.ts'
import type { Dating } from '../../model/event.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { ArticleReading } from './article-reading.ts'
import type { Clause } from './clauses.ts'
import { byExpression } from './dating.ts'
import { headlineOfText } from './headline.ts'
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
    headline: headlineOfText(reading.tokens.text.slice(span.start, span.end)),
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
  const whole = reading.spanOf(sentence)
  return {
    ...span,
    date: placed.expression.value,
    dating: byExpression(placed.expression),
    headline: headlineOfText(reading.tokens.text.slice(whole.start, whole.end)),
    people: reading.peopleOf(reading.namesOf(clause), []),
    quotes: [],
  }
}
