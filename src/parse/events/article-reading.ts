/** What has been found in an article, handed out sentence by sentence while its events are told. */
import type { Article } from '../../model/article.ts'
import { type Person, personId } from '../../model/person.ts'
import type { Quotation } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { type TextDocument, tokenAt } from '../text/document.ts'
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

export const readingOf = (found: Found): ArticleReading => {
  const { tokens } = found.document
  const known = new Set(found.people.map(({ id }) => id))
  const datesIn = inReadingOrder(found.dates, ({ start }) => start)
  const namesIn = inReadingOrder(found.names, ({ start }) => start)
  const quotesIn = inReadingOrder(
    found.quotes.map((quote, index) => ({ quote, index })),
    ({ quote }) => quote.segments[0]?.start ?? 0,
  )
  const idOfName = new Map<string, string>()
  for (const { name } of found.figures.values()) if (!idOfName.has(name)) idOfName.set(name, personId(name))
  const idOf = (mention: NameMention): string | undefined =>
    idOfName.get(found.figures.get(mention)?.name ?? '')
  const wordsAround = segmentAround(found.quotes)
  const spanOf = ({ from, to }: TokenRange): Span => ({
    start: tokens.starts[from] ?? 0,
    end: tokens.ends[to - 1] ?? 0,
  })
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
    namesOf: (part) => namesIn(spanOf(part)),
    peopleOf: (names, quotes) => {
      const named = names.flatMap((mention) => idOf(mention) ?? [])
      const speakers = quotes.flatMap(({ quote: { speaker } }) => (speaker === null ? [] : [speaker.id]))
      return [...new Set([...named, ...speakers])].filter((id) => known.has(id))
    },
    fullName: (name) => found.figures.get(name)?.name ?? name.name,
    wordsAround,
    wordsWithin: (sentence, expression) => {
      const words = wordsAround(expression)
      if (words === null) return sentence
      const [from, to] = [tokenAt(tokens, words.start), tokenAt(tokens, words.end)]
      return { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) }
    },
  }
}
