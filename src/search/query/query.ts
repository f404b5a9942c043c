/** What a query asks: words, phrases, and filters on the facts of a quote. */
import type { Edtf } from '../../model/edtf.ts'
import type { QuoteKind } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { QueryProblem } from '../search-service.ts'

/** Words as typed, without marks or minus, and their place in the query: `query.slice(start, end)` is `text`. */
export interface QueryText extends Span {
  readonly text: string
}

/** The span of a filter is all of it, with its minus and its marks. */
interface WrittenFilter extends Span {
  /** Whether a minus stands before it: quotes that match are left out. */
  readonly excluded: boolean
}

/** A name, or words of one, as typed: `corbyn`, `Jeremy Corbyn`. It holds at least one word. */
export interface NameFilter extends WrittenFilter {
  readonly field: 'speaker' | 'party' | 'publisher'
  readonly value: string
  /** Whether it stands between marks: a name to the letter, where somebody has it. */
  readonly isMarked: boolean
}

export interface KindFilter extends WrittenFilter {
  readonly field: 'kind'
  readonly value: QuoteKind
}

/** What a date must be to a stretch of days: share a day with it, or lie on one side of it. */
export interface DateCondition {
  /** `after` and `before` leave the stretch itself out; `from` and `until` are the same with it. */
  readonly field: 'on' | 'after' | 'before' | 'from' | 'until'
  /** ISO days that the value covers; `null` is an open end. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}

export interface DateFilter extends WrittenFilter, DateCondition {
  readonly value: Edtf
}

export type Filter = NameFilter | KindFilter | DateFilter
export type FilterField = Filter['field']

/** Every text here, but for the value of a date or a kind, holds at least one word that can be compared. */
export interface Query {
  /** In the order typed. */
  readonly words: readonly QueryText[]
  readonly phrases: readonly QueryText[]
  readonly excludedWords: readonly QueryText[]
  readonly excludedPhrases: readonly QueryText[]
  /** How they combine: see `groupFilters`. */
  readonly filters: readonly Filter[]
  /** In the order of their places. What they are about is in none of the lists above, unless it was searched as words. */
  readonly problems: readonly QueryProblem[]
  /** Whether the query ends in the last of `words`, so that more of it may still be typed. */
  readonly isLastWordOpen: boolean
}
