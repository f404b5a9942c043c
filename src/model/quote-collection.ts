/** Quotations that come as such, each with its speaker and perhaps its date, and not inside an article. */
import type { Edtf } from './edtf.ts'
import type { QuoteKind } from './quote.ts'

/** One quotation as it was given. */
export interface GivenQuotation {
  /** `null` where it came without one. */
  readonly id: string | null
  /** More than white space. */
  readonly text: string
  readonly kind: QuoteKind
  /** The speaker's name; `null` where nobody is named. */
  readonly speaker: string | null
  /** When the words were spoken; `null` where that was not given. */
  readonly said: Edtf | null
}

/** The quotations of one source, in the order they were given. */
export interface QuoteCollection {
  /** Unique among the articles it is read with: in a timeline it is one of them. */
  readonly id: string
  /** Where it was read from, as the user named it. */
  readonly file: string | null
  readonly headline: string | null
  readonly quotations: readonly GivenQuotation[]
}

/** Between the quotations of a collection, in the text they make together: an empty line, as between paragraphs. */
export const BETWEEN_QUOTATIONS = '\n\n'

/**
 * The rule behind the date of an event made of given quotations, or behind its having none. Only a collection has such
 * events, so a timeline tells by them which of its articles are collections.
 */
export const GIVEN_WITH_QUOTE = 'given-with-quote'
