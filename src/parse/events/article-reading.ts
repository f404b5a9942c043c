/** What has been found in an article, handed out sentence by sentence while its events are told. */
import type { Article } from '../../model/article.ts'
import { type Person, personId } from '../../model/person.ts'
import type { Quotation } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { Gender, NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { spanOfRange, type TextDocument, tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { type PlacedExpression, placedExpression } from './placed-expression.ts'
import { segmentAround } from './words-around.ts'

export interface Found {
  readonly document: TextDocument
  readonly article: Article
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  readonly quotes: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
  /** The people that are reported. */
  readonly people: readonly Person[]
}

/** A quotation with its index among those of the article. */
export interface IndexedQuote {
  readonly quote: Quotation
  readonly index: number
}

export interface ArticleReading {
  readonly article: Article
  readonly tokens: Tokens
  readonly spanOf: (range: TokenRange) => Span
  /** The time expressions of a sentence; none in the line that states when the article appeared. */
  readonly expressionsOf: (sentence: TokenRange) => readonly PlacedExpression[]
  readonly quotesOf: (sentence: TokenRange) => readonly IndexedQuote[]
  readonly namesOf: (part: TokenRange) => readonly NameMention[]
  /** Ids of the people named in a part of the article, and of those who speak. */
  readonly peopleOf: (names: readonly NameMention[], quotes: readonly IndexedQuote[]) => readonly string[]
  /** The fullest name that the article gives a person. */
  readonly fullName: (name: NameMention) => string
  /** What all names of the person with that full name tell; `null` where they tell nothing. */
  readonly genderOf: (fullName: string) => Gender | null
  /** The words of somebody around a span; `null` where the article tells it itself. */
  readonly wordsAround: (span: Span) => Span | null
  /** The part of a sentence that somebody's words around an expression take. */
  readonly wordsWithin: (sentence: TokenRange, expression: Span) => TokenRange
}

/** Whether a sentence is the line that states when the article appeared. */
const isDateLine = ({ published }: Article, { start, end }: Span): boolean =>
  (published?.conflict?.evidence ?? published?.evidence ?? []).some(
    ({ rule, span }) => rule === 'date-line' && span !== null && start <= span.start && span.end <= end,
  )

type Names = Pick<ArticleReading, 'namesOf' | 'peopleOf' | 'fullName' | 'genderOf'>

/** Who is named where. */
const namesIn = ({ names, figures, people }: Found, spanOf: ArticleReading['spanOf']): Names => {
  const known = new Set(people.map(({ id }) => id))
  const within = inReadingOrder(names, ({ start }) => start)
  const byName = new Map<string, { readonly id: string; readonly gender: Gender | null }>()
  for (const { name, gender } of figures.values())
    if (!byName.has(name)) byName.set(name, { id: personId(name), gender })
  return {
    namesOf: (part) => within(spanOf(part)),
    peopleOf: (named, quotes) => {
      const ids = named.flatMap((mention) => byName.get(figures.get(mention)?.name ?? '')?.id ?? [])
      const speakers = quotes.flatMap(({ quote: { speaker } }) => (speaker === null ? [] : [speaker.id]))
      return [...new Set([...ids, ...speakers])].filter((id) => known.has(id))
    },
    fullName: (mention) => figures.get(mention)?.name ?? mention.name,
    genderOf: (fullName) => byName.get(fullName)?.gender ?? null,
  }
}

/** Sorts the finds of an article by where they stand, once for all of its sentences. */
export const readingOf = (found: Found): ArticleReading => {
  const { tokens } = found.document
  const datesIn = inReadingOrder(found.dates, ({ start }) => start)
  const quotesIn = inReadingOrder(
    found.quotes.map((quote, index) => ({ quote, index })),
    ({ quote }) => quote.segments[0]?.start ?? 0,
  )
  const wordsAround = segmentAround(found.quotes)
  const spanOf = (range: TokenRange): Span => spanOfRange(tokens, range)
  return {
    article: found.article,
    tokens,
    spanOf,
    expressionsOf: (sentence) => {
      const span = spanOf(sentence)
      return isDateLine(found.article, span)
        ? []
        : datesIn(span).map((expression) => placedExpression(tokens, expression))
    },
    quotesOf: (sentence) => quotesIn(spanOf(sentence)),
    ...namesIn(found, spanOf),
    wordsAround,
    wordsWithin: (sentence, expression) => {
      const words = wordsAround(expression)
      if (words === null) return sentence
      const [from, to] = [tokenAt(tokens, words.start), tokenAt(tokens, words.end)]
      return { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) }
    },
  }
}
