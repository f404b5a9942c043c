import { describe, expect, test } from 'vitest'
import type { Layout } from './layout.ts'
import { type FacetKind, type SearchView, steppedView, viewOn } from './search-view.ts'

const ALL: readonly FacetKind[] = ['speakers', 'publishers', 'dates']

describe('the views', () => {
  test.each<[Layout['kind'], readonly FacetKind[], readonly SearchView[]]>([
    ['too-small', ALL, ['results', 'facets']],
    ['one', ALL, ['results', 'facets']],
    ['one', ['dates'], ['results', 'facets']],
    ['one', [], ['results']],
    ['two', ALL, ['results', 'speakers', 'publishers', 'dates']],
    ['two', ['speakers', 'dates'], ['results', 'speakers', 'dates']],
    ['two', [], ['results']],
    ['three', ALL, ['facets', 'speakers', 'publishers', 'dates']],
    ['three', ['speakers', 'dates'], ['facets', 'speakers', 'dates']],
    ['three', ['speakers'], ['facets']],
    ['three', [], ['facets']],
  ])('on %s with %j come one after another, either way', (kind, kinds, views) => {
    for (const [at, view] of views.entries()) {
      const next = views[(at + 1) % views.length]
      expect(steppedView(kind, kinds, view, 1)).toBe(next)
      expect(steppedView(kind, kinds, next ?? 'results', -1)).toBe(view)
    }
  })

  test.each<[SearchView, Layout['kind'], readonly FacetKind[], SearchView]>([
    ['facets', 'two', ALL, 'speakers'],
    ['facets', 'two', ['dates'], 'dates'],
    ['facets', 'two', [], 'results'],
    ['facets', 'one', [], 'results'],
    ['publishers', 'two', ['speakers', 'dates'], 'speakers'],
    ['publishers', 'one', ALL, 'facets'],
    ['publishers', 'three', ['speakers', 'dates'], 'facets'],
    ['speakers', 'three', ['speakers'], 'facets'],
    ['results', 'three', ALL, 'facets'],
    ['results', 'two', ALL, 'results'],
    ['dates', 'two', ALL, 'dates'],
  ])('%s on %s with %j is %s', (view, kind, kinds, expected) => {
    expect(viewOn(kind, kinds, view)).toBe(expected)
  })
})
