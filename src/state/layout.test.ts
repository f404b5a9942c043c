import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutFor, SMALLEST } from './layout.ts'

describe('the layout', () => {
  test.each([
    [59, 20, 'too-small'],
    [60, 19, 'too-small'],
    [60, 20, 'one'],
    [99, 60, 'one'],
    [100, 20, 'stacked'],
    [159, 40, 'stacked'],
    [160, 40, 'columns'],
  ])('of %i columns and %i rows is %s', (columns, rows, kind) => {
    expect(layoutFor({ columns, rows }).kind).toBe(kind)
  })

  test('uses every cell of every screen, and none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), fc.integer({ min: 20, max: 150 }), (columns, rows) => {
        const { kind, dates, events, event, results, preview, facets, help } = layoutFor({ columns, rows })
        const body = rows - 4
        const widths =
          kind === 'columns' ? [dates, events, event] : kind === 'stacked' ? [dates, event] : [event]
        expect(widths.reduce((sum, area) => sum + area.columns + 1, 0)).toBe(columns)
        for (const area of widths.slice(kind === 'stacked' ? 1 : 0)) expect(area.rows).toBe(body)
        if (kind === 'stacked') expect(dates.rows + 1 + events.rows).toBe(body)
        const besides = [preview, kind === 'columns' ? facets : null].flatMap((area) => area ?? [])
        expect([results, ...besides].reduce((sum, area) => sum + area.columns + 1, 0)).toBe(columns)
        if (kind === 'stacked') expect(facets).toEqual(preview)
        if (kind === 'one') expect(facets.columns).toBe(results.columns)
        for (const area of [results, facets, ...besides]) expect(area.rows).toBe(body - 2)
        expect(help.columns + 1).toBe(columns)
        expect(Math.floor(events.rows / events.linesPerRow)).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  test('lays a screen that is too small out as the smallest', () => {
    expect(layoutFor({ columns: 1, rows: 1 }).event).toEqual(layoutFor(SMALLEST).event)
  })
})
