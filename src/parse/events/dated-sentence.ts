/** When what a sentence tells happened, and which parts of it tell of other dates. */
import type { Edtf } from '../../model/edtf.ts'
import type { Dating } from '../../model/event.ts'
import type { Quotation } from '../../model/quote.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { DocumentParagraph } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { ArticleReading } from './article-reading.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { dateClauses } from './date-of-sentence.ts'
import { byExpression, byFocus, byPublication } from './dating.ts'
import { type EventFocus, focusBehind, goesOn } from './event-focus.ts'
import { innermostClause } from './innermost-clause.ts'
import { tellsMoreThanDate } from './last-words.ts'
import { otherDate } from './other-date.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** A sentence with more dates is a table; what comes behind them is passed over. */
const MOST_DATES = 24

/** A part of a sentence with a date of its own. */
export interface DatedWords {
  readonly clause: TokenRange
  readonly placed: PlacedExpression
}

export interface DatedSentence {
  readonly sentence: TokenRange
  readonly clauses: readonly Clause[]
  readonly date: Edtf | null
  readonly dating: Dating
  /** The expression of its own that dates it; `null` where none does. */
  readonly own: TimeExpression | null
  /** The one of them that stands in the main clause. */
  readonly main: PlacedExpression | null
  /** Parts that tell of other dates: clauses, and somebody's words. */
  readonly clausesElsewhere: readonly DatedWords[]
  readonly wordsElsewhere: readonly DatedWords[]
  /** The focus for what follows. */
  readonly focus: EventFocus | null
}

/** The sentence to be dated, with what stands around it. */
export interface SentenceInPlace {
  readonly sentence: TokenRange
  readonly paragraph: DocumentParagraph
  readonly quotes: readonly Quotation[]
  readonly focus: EventFocus | null
}

const byFirst = (
  own: TimeExpression | null,
  carried: TimeExpression | null,
  { article }: ArticleReading,
): Pick<DatedSentence, 'date' | 'dating'> => {
  if (own !== null) return { date: own.value, dating: byExpression(own) }
  if (carried !== null) return { date: carried.value, dating: byFocus(carried) }
  return { date: article.published?.date ?? null, dating: byPublication(article) }
}

/** Dates a sentence by its own expression, the date in focus, or publication. */
export const dateSentence = (reading: ArticleReading, place: SentenceInPlace): DatedSentence => {
  const { tokens, article } = reading
  const { sentence, paragraph, quotes, focus } = place
  const placed = reading.expressionsOf(sentence).slice(0, MOST_DATES)
  const isSaid = ({ expression }: PlacedExpression): boolean => reading.wordsAround(expression) !== null
  const said = placed.filter(isSaid)
  const clauses = clausesOf(tokens, sentence)
  const { main, parts } = dateClauses(
    tokens,
    clauses,
    placed.filter((one) => !isSaid(one)),
  )
  const published = article.published?.date ?? null
  const today = parts.find((part) => part.placed.expression.value === published)?.placed ?? null
  const own = (main ?? today)?.expression ?? null
  const isCarried = own === null && focus !== null && goesOn(focus, tokens, sentence, quotes, paragraph)
  const isElsewhere = ({ expression }: PlacedExpression): boolean =>
    expression.value !== (own?.value ?? published)
  return {
    sentence,
    clauses,
    ...byFirst(own, isCarried ? focus.expression : null, reading),
    own,
    main,
    clausesElsewhere: parts.filter(
      ({ clause, placed: date }) => isElsewhere(date) && tellsMoreThanDate(tokens, clause, date),
    ),
    wordsElsewhere: said
      .filter((one) => isElsewhere(one) && otherDate(tokens, sentence, one)?.kind !== 'noun')
      .map((one) => ({
        clause: innermostClause(tokens, reading.wordsWithin(sentence, one.expression), one.from),
        placed: one,
      }))
      .filter((part) => tellsMoreThanDate(tokens, part.clause, part.placed)),
    focus:
      own !== null ? focusBehind(own, quotes, paragraph) : !isCarried && quotes.length > 0 ? null : focus,
  }
}
