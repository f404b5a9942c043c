/**
 * What the search shows besides what all screens have room for. One pane has the list or the facets; two have the list
 * and, beside it, the preview or one kind of facets; three have everything, and one kind of facets may have its pane.
 */
import type { Layout } from './layout.ts'

/** `results` shows the list, and its preview where there is room; `facets` all kinds of them. */
export type SearchView = 'results' | 'facets' | 'speakers' | 'publishers' | 'dates'

const VIEWS: Readonly<Record<Layout['kind'], readonly SearchView[]>> = {
  'too-small': ['results', 'facets'],
  one: ['results', 'facets'],
  two: ['results', 'speakers', 'publishers', 'dates'],
  three: ['facets', 'speakers', 'publishers', 'dates'],
}

/** The view on a screen that may have no such view: the nearest it has. */
export const viewOn = (kind: Layout['kind'], view: SearchView): SearchView =>
  VIEWS[kind].includes(view) ? view : kind === 'two' ? 'speakers' : 'facets'

/** The view after or before this one; after the last comes the first. */
export const steppedView = (kind: Layout['kind'], view: SearchView, by: 1 | -1): SearchView => {
  const views = VIEWS[kind]
  return views.at((views.indexOf(viewOn(kind, view)) + by) % views.length) ?? view
}

/** Whether the view takes the place of the list of results. */
export const hidesResults = (kind: Layout['kind'], view: SearchView): boolean =>
  (kind === 'one' || kind === 'too-small') && viewOn(kind, view) !== 'results'
