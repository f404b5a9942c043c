/** What the screen knows of the search: what to ask it, and what it answers. */
export type {
  FacetCount,
  Facets,
  IndexProgress,
  QueryProblem,
  SearchAnswer,
  SearchService,
} from '../search/search-service.ts'
export { MOST_FACETS } from '../search/search-service.ts'
