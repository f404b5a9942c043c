/** What the screen knows of the search: what to ask it, and what it answers. */
export type { QuoteMatch, QuoteSearch } from '../search/quote-search.ts'
