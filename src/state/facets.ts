/** What narrows the results: the values they share, each with the number of the key that picks it. */
import { hasFilter } from '../search/query/query-with-filter.ts'
import type { FacetCount, Facets } from './search-service.ts'
import type { SearchState } from './search-state.ts'
import type { SearchView } from './search-view.ts'

export type FacetKind = keyof Facets

export interface NumberedFacet extends FacetCount {
  /** 1 to 9. */
  readonly number: number
  /** Whether the query is narrowed by it. */
  readonly isPicked: boolean
}

export interface FacetSection {
  readonly kind: FacetKind
  readonly facets: readonly NumberedFacet[]
  /** Whether there are more than have a number. */
  readonly isMore: boolean
}

const KINDS: readonly FacetKind[] = ['speakers', 'publishers', 'dates']
const NUMBERS = 9

/** The facets of an answer in the order that was kept; those it has no longer have none of its quotes. */
const inKeptOrder = (kept: readonly FacetCount[], now: readonly FacetCount[]): readonly FacetCount[] => [
  ...kept.map((facet) => now.find(({ filter }) => filter === facet.filter) ?? { ...facet, count: 0 }),
  ...now.filter(({ filter }) => !kept.some((facet) => facet.filter === filter)),
]

/** Dates come in order of time, so the most frequent of them are not the first. */
const mostFrequent = (facets: readonly FacetCount[], most: number): ReadonlySet<string> =>
  new Set(
    facets
      .toSorted((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ filter }) => filter),
  )

const sectionOf = (search: SearchState, kind: FacetKind, first: number, most: number): FacetSection => {
  const now = search.answer?.facets[kind] ?? []
  const kept = search.kept?.[kind]
  const all = kept === undefined ? now : inKeptOrder(kept, now)
  const chosen = mostFrequent(kept === undefined || kept.length === 0 ? now : kept, most)
  const facets = all
    .filter(({ filter }) => chosen.has(filter))
    .map((facet, at) => ({
      ...facet,
      number: first + at,
      isPicked: hasFilter(search.field.text, facet.filter),
    }))
  return { kind, facets, isMore: all.length > facets.length }
}

/**
 * The sections that a view shows. All three have as many numbers each, whatever the others hold: a facet keeps its key
 * while others are picked.
 */
export const facetSections = (search: SearchState, view: SearchView): readonly FacetSection[] => {
  if (view === 'results') return []
  if (view !== 'facets') return [sectionOf(search, view, 1, NUMBERS)]
  const each = NUMBERS / KINDS.length
  return KINDS.map((kind, at) => sectionOf(search, kind, 1 + at * each, each))
}
