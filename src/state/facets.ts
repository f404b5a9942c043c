/** What narrows the results: the values they share, the most telling of them with the number of the key that picks it. */
import { hasFilter } from '../search/query/query-with-filter.ts'
import { type FacetCount, MOST_FACETS } from './search-service.ts'
import type { SearchState } from './search-state.ts'
import type { FacetKind, SearchView } from './search-view.ts'
import { shares } from './shares.ts'

export interface NumberedFacet extends FacetCount {
  /** 1 to 9; `null` for those that the numbers do not reach. */
  readonly number: number | null
  /** Whether the query is narrowed by it. */
  readonly isPicked: boolean
}

export interface FacetSection {
  readonly kind: FacetKind
  readonly facets: readonly NumberedFacet[]
  /** How many more values there are. */
  readonly more: number
  /** Whether there may be more than are counted in `more`. */
  readonly isCut: boolean
}

const KINDS: readonly FacetKind[] = ['speakers', 'publishers', 'dates']
const NUMBERS = 9
/** From so many rows on, there is a line above the first section. */
const ROOMY_FROM = 20

/** Whether facets in so many rows have a line above them. */
const isRoomyForFacets = (rows: number): boolean => rows >= ROOMY_FROM

/** A heading, a facet, and the line between it and the next kind. */
const LEAST_ROWS_OF_KIND = 3

/** As many kinds as have room for a facet each, in their order; the one that the view is of is among them. */
const kindsWithRoom = (kinds: readonly FacetKind[], view: SearchView, rows: number): readonly FacetKind[] => {
  const most = Math.max(1, Math.floor((rows + 1) / LEAST_ROWS_OF_KIND))
  const first = kinds.toSorted((a, b) => Number(b === view) - Number(a === view)).slice(0, most)
  return kinds.filter((kind) => first.includes(kind))
}

/** The facets that have numbers and rows dealt out to them: those that were kept, else those of the answer. */
const settledFacets = ({ answer, kept }: SearchState, kind: FacetKind): readonly FacetCount[] => {
  const before = kept?.[kind] ?? []
  return before.length > 0 ? before : (answer?.facets[kind] ?? [])
}

/** The kinds of facets that have any. */
export const facetKinds = (search: SearchState): readonly FacetKind[] =>
  KINDS.filter((kind) => settledFacets(search, kind).length > 0)

/** Dates come in order of time, so the most frequent of them are not the first. */
const mostFrequent = (facets: readonly FacetCount[], most: number): ReadonlySet<string> =>
  new Set(
    facets
      .toSorted((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ filter }) => filter),
  )

interface Share {
  readonly rows: number
  readonly numbers: number
  /** The first of its numbers. */
  readonly first: number
}

const sectionOf = (search: SearchState, kind: FacetKind, { rows, numbers, first }: Share): FacetSection => {
  const now = search.answer?.facets[kind] ?? []
  const settled = settledFacets(search, kind)
  const known = new Set(settled.map(({ filter }) => filter))
  const shown = mostFrequent(settled, rows)
  const numbered = mostFrequent(settled, numbers)
  let next = first
  const facets = settled
    .filter(({ filter }) => shown.has(filter))
    .map((facet) => ({
      // What was kept and is found no longer has none of the quotes.
      ...(now.find(({ filter }) => filter === facet.filter) ?? { ...facet, count: 0 }),
      number: numbered.has(facet.filter) ? next++ : null,
      isPicked: hasFilter(search.field.text, facet.filter),
    }))
  const all = settled.length + now.filter(({ filter }) => !known.has(filter)).length
  return { kind, facets, more: all - facets.length, isCut: all >= MOST_FACETS }
}

/** What each kind has before the rest is dealt out: a kind in hand most of the numbers, and the others a row. */
const granted = (wants: readonly number[], inHand: number, room: number): readonly number[] =>
  inHand < 0
    ? []
    : wants.map((want, at) => (at === inHand ? Math.min(NUMBERS, want, room - wants.length + 1) : 1))

/**
 * The sections that a view shows in so many rows, one for each kind that has any, as far as there is room: a heading
 * each, and a line between them. Rows and numbers are dealt out by what was kept, so that a facet keeps its key while others are picked.
 *
 * @param isWithOthers whether the other kinds stand beside the one that the view is of, which has its numbers first
 */
export const facetSections = (
  search: SearchState,
  view: SearchView,
  rows: number,
  isWithOthers: boolean,
): readonly FacetSection[] => {
  if (view === 'results') return []
  const all = facetKinds(search)
  const wanted = view === 'facets' || isWithOthers ? all : all.filter((kind) => kind === view)
  const kinds = kindsWithRoom(wanted, view, rows)
  const inHand = view === 'facets' ? -1 : kinds.indexOf(view)
  const wants = kinds.map((kind) => settledFacets(search, kind).length)
  const room = rows - (isRoomyForFacets(rows) ? 1 : 0) - 2 * kinds.length + 1
  const ofRows = shares(wants, room, granted(wants, inHand, room))
  const first = ofRows.map((share, at) => (at === inHand ? Math.min(NUMBERS, share) : 0))
  const ofNumbers = shares(ofRows, NUMBERS, first)
  return kinds.map((kind, at) =>
    sectionOf(search, kind, {
      rows: ofRows[at] ?? 0,
      numbers: ofNumbers[at] ?? 0,
      first: 1 + ofNumbers.slice(0, at).reduce((sum, one) => sum + one, 0),
    }),
  )
}

/** What stands on a row of the facets. */
export type FacetRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly section: FacetSection }
  | { readonly kind: 'facet'; readonly section: FacetSection; readonly facet: NumberedFacet }

/** The rows that sections take, of so many there are. */
export const facetRows = (sections: readonly FacetSection[], rows: number): readonly FacetRow[] =>
  sections.flatMap((section, at): readonly FacetRow[] => [
    ...(at > 0 || isRoomyForFacets(rows) ? [{ kind: 'blank' } as const] : []),
    { kind: 'heading', section },
    ...section.facets.map((facet) => ({ kind: 'facet', section, facet }) as const),
  ])
