import type { Article } from './article.ts'
import type { Edtf } from './edtf.ts'
import type { Dating, EventStatus } from './event.ts'
import type { Person } from './person.ts'
import type { Problem } from './problem.ts'
import type { Quotation } from './quote.ts'
import type { Span } from './span.ts'
import type { TimeExpression } from './time-expression.ts'

/** One sentence's happening, before it is joined with what other articles say of it. */
export interface FoundEvent extends Span {
  readonly date: Edtf | null
  readonly dating: Dating
  readonly status: EventStatus
  readonly headline: string
  /** Ids of people of the same {@link ParsedArticle}. */
  readonly people: readonly string[]
  /** Indices into the quotations of the same {@link ParsedArticle}. */
  readonly quotes: readonly number[]
}

/** Everything found in one article, in reading order. */
export interface ParsedArticle {
  readonly article: Article
  readonly quotes: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
  readonly people: readonly Person[]
  readonly events: readonly FoundEvent[]
  readonly problems: readonly Problem[]
}
