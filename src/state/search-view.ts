/**
 * What the search shows besides what all screens have room for. One pane has the list above the preview, or the facets;
 * two have the list and, beside it, the preview or one kind of facets; three have everything, and one kind of facets may
 * have its numbers first. A view of facets is there only where they have values.
 */
import type { Layout } from './layout.ts'
import type { Facets } from './search-service.ts'

export type FacetKind = keyof Facets

/** `results` shows the list and its preview; `facets` all kinds of them. */
export type SearchView = 'results' | 'facets' | FacetKind

/** The views there are, in the order in which they are stepped through. @param kinds the kinds of facets that have any */
export const viewsOn = (kind: Layout['kind'], kinds: readonly FacetKind[]): readonly SearchView[] => {
  if (kind === 'two') return ['results', ...kinds]
  // Of one kind alone, all the numbers are there already.
  if (kind === 'three') return kinds.length > 1 ? ['facets', ...kinds] : ['facets']
  return kinds.length > 0 ? ['results', 'facets'] : ['results']
}

/** The view on a screen that may have no such view: the nearest it has. */
export const viewOn = (kind: Layout['kind'], kinds: readonly FacetKind[], view: SearchView): SearchView => {
  const views = viewsOn(kind, kinds)
  if (views.includes(view)) return view
  // On two panes, `facets` and a kind without any give way to the first that has some.
  return views[kind === 'three' ? 0 : 1] ?? 'results'
}

/** The view after or before this one; after the last comes the first. */
export const steppedView = (
  kind: Layout['kind'],
  kinds: readonly FacetKind[],
  view: SearchView,
  by: 1 | -1,
): SearchView => {
  const views = viewsOn(kind, kinds)
  return views.at((views.indexOf(viewOn(kind, kinds, view)) + by) % views.length) ?? view
}
