/** Collections of quotations to test with. */
import type { GivenQuotation, QuoteCollection } from '../model/quote-collection.ts'

/** A quotation of which only the words are known, and what a test says besides. */
export const given = (text: string, changes: Partial<GivenQuotation> = {}): GivenQuotation => ({
  id: null,
  text,
  kind: 'direct',
  speaker: null,
  said: null,
  ...changes,
})

/** The collection of a file `q.jsonl`. */
export const collection = (
  quotations: readonly GivenQuotation[],
  changes: Partial<QuoteCollection> = {},
): QuoteCollection => ({ id: 'q', file: 'q.jsonl', headline: 'q.jsonl', quotations, ...changes })
