/**
 * One article's events: a dated sentence each; and one for every run of quotations in sentences without a date,
 * dated by publication where that is known.
 */
import type { Article } from '../../model/article.ts'
import type { Dating } from '../../model/event.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'
import { personId } from '../../model/person.ts'
import type { Quotation } from '../../model/quote.ts'
import { contains, type Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TextDocument } from '../text/document.ts'
import { headlineOf } from './headline.ts'

interface Found {
  readonly document: TextDocument
  readonly article: Article
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  readonly quotes: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
}

const sentenceSpans = ({ tokens, paragraphs }: TextDocument): Span[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'repeat' || paragraph.kind === 'pointer'
      ? []
      : paragraph.sentences.map(({ from, to }) => ({
          start: tokens.starts[from] ?? 0,
          end: tokens.ends[to - 1] ?? 0,
        })),
  )

const datingOf = (expression: TimeExpression): Dating => ({
  basis: expression.basis,
  rule: expression.rule,
  expression: { start: expression.start, end: expression.end, text: expression.text },
  anchor: expression.anchor,
})

const datingByPublication = ({ published }: Article): Dating => ({
  basis: published === null ? 'none' : 'publication',
  rule: published === null ? 'undated' : 'publication-date',
  expression: null,
  anchor: published === null ? null : { date: published.date, of: 'publication' },
})

/** Finds the events of a document, in reading order; every quotation belongs to exactly one. */
export const findEvents = (found: Found): FoundEvent[] => {
  const { document, article, quotes, dates } = found
  const peopleIn = (span: Span): string[] => {
    const named = found.names
      .filter((mention) => contains(span, mention))
      .flatMap((mention) => {
        const figure = found.figures.get(mention)
        return figure === undefined ? [] : [personId(figure.name)]
      })
    const speakers = quotes
      .filter((quote) => quote.segments.some((segment) => contains(span, segment)))
      .flatMap((quote) => (quote.speaker === null ? [] : [quote.speaker.id]))
    return [...new Set([...named, ...speakers])]
  }

  const drafts = sentenceSpans(document).flatMap((span) => {
    const date = dates.find((expression) => contains(span, expression))
    const said = quotes.flatMap((quote, index) =>
      quote.segments[0] !== undefined &&
      span.start <= quote.segments[0].start &&
      quote.segments[0].start < span.end
        ? [index]
        : [],
    )
    return date === undefined && said.length === 0 ? [] : [{ span, date, said }]
  })
  return drafts.map(({ span, date, said }) => ({
    start: span.start,
    end: span.end,
    date: date?.value ?? article.published?.date ?? null,
    dating: date === undefined ? datingByPublication(article) : datingOf(date),
    headline: headlineOf(document.text.slice(span.start, span.end)),
    people: peopleIn(span),
    quotes: said,
  }))
}
