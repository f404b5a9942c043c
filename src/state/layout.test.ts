import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from './area.ts'
import { layoutFor, SMALLEST } from './layout.ts'
import { ALL_BORDERS } from './panes.ts'

describe('the layout', () => {
  test.each([
    [39, 10, 'too-small'],
    [40, 9, 'too-small'],
    [40, 10, 'one'],
    [99, 60, 'one'],
    [100, 10, 'two'],
    [159, 40, 'two'],
    [160, 10, 'three'],
  ])('of %i columns and %i rows is %s', (columns, rows, kind) => {
    expect(layoutFor({ columns, rows }).kind).toBe(kind)
  })

  const borders = fc.dictionary(fc.constantFrom(...ALL_BORDERS), fc.double({ min: 0, max: 1, noNaN: true }))

  test('uses every cell of every screen, and none twice, wherever borders were moved to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SMALLEST.columns, max: 400 }),
        fc.integer({ min: SMALLEST.rows, max: 150 }),
        fc.boolean(),
        borders,
        fc.nat({ max: 30 }),
        (columns, rows, hasFilters, moved, count) => {
          const layout = layoutFor({ columns, rows }, { hasFilters, borders: moved, events: count })
          const { kind, dates, events, event, results, preview, facets } = layout
          const { speakers, said, saidPreview, article, told, whole, density } = layout
          const panes: readonly (readonly Area[])[] =
            kind === 'three'
              ? [
                  [dates, events, event],
                  [results, preview, facets],
                  [speakers, said, ...(saidPreview === null ? [] : [saidPreview])],
                ]
              : kind === 'two'
                ? [
                    [dates, event],
                    [results, facets],
                    [speakers, said],
                  ]
                : [[event], [results], [preview], [facets], [speakers]]
          for (const areas of [...panes, [article], [whole]]) {
            let left = 0
            for (const area of areas) {
              expect(area.left).toBe(left)
              expect(area.columns).toBeGreaterThan(20)
              left += area.columns + 1
            }
            expect(left).toBe(columns)
          }
          // Under every pane are a rule and the footer.
          const lowest = kind === 'two' && saidPreview !== null ? saidPreview : said
          if (lowest !== said) expect(lowest.top).toBe(said.top + said.rows + 1)
          const lowestOfSearch = kind === 'one' && preview.rows > 0 ? preview : results
          if (lowestOfSearch !== results) expect(preview.top).toBe(results.top + results.rows + 1)
          expect(results.rows).toBeGreaterThanOrEqual(results.linesPerRow)
          if (lowestOfSearch !== results) expect(results.rows % results.linesPerRow).toBe(0)
          for (const area of [event, lowestOfSearch, facets, speakers, lowest, whole])
            expect(area.top + area.rows).toBe(rows - 2)
          expect(article.top + article.rows).toBe(told.top - 1)
          expect(told.top + told.rows).toBe(rows - 1)
          expect(density.top).toBe(hasFilters ? 2 : 1)
          expect(event.top).toBe(density.top + density.rows + 1)
          if (kind === 'two') expect(dates.rows + 1 + events.rows).toBe(event.rows)
          expect(Math.floor(events.rows / events.linesPerRow)).toBeGreaterThanOrEqual(Math.min(2, count))
        },
      ),
    )
  })

  test.each([
    [99, 60, null],
    [100, 29, null],
    [100, 30, { left: 45, top: 16, columns: 54, rows: 12 }],
    [120, 40, { left: 51, top: 21, columns: 68, rows: 17 }],
    [160, 30, { left: 118, top: 2, columns: 41, rows: 26 }],
  ])('previews what somebody said on %i columns and %i rows at %j', (columns, rows, place) => {
    expect(layoutFor({ columns, rows }).saidPreview).toEqual(place)
  })

  test.each([
    [40, 10, [4, 2], [7, 1]],
    [60, 20, [4, 6], [11, 7]],
    [80, 24, [4, 8], [13, 9]],
    [80, 30, [4, 9], [14, 14]],
    [80, 40, [4, 15], [20, 18]],
    [80, 60, [4, 36], [41, 17]],
    [100, 20, [4, 14], [4, 14]],
  ])(
    'has results, and the preview of one, on %i columns and %i rows at %j and %j',
    (columns, rows, ...at) => {
      const { results, preview } = layoutFor({ columns, rows })
      expect([results, preview].map((area) => [area.top, area.rows])).toEqual(at)
    },
  )

  test('has results alone where a filter leaves no row for a preview', () => {
    const { results, preview } = layoutFor(SMALLEST, { hasFilters: true })
    expect([results.rows, preview.rows]).toEqual([3, 0])
  })

  test.each([
    [10, 0, 1],
    [15, 0, 1],
    [16, 1, 2],
    [60, 1, 2],
  ])(
    'on %i rows leaves %i to the strip of time, and %i to what a line of an article holds',
    (rows, strip, told) => {
      for (const columns of [40, 120, 200]) {
        const layout = layoutFor({ columns, rows })
        expect([layout.density.rows, layout.told.rows]).toEqual([strip, told])
      }
    },
  )

  test.each([0, 0.99])('leaves rows to dates and events on the lowest screen, their border at %f', (part) => {
    const size = { columns: 100, rows: SMALLEST.rows }
    const { dates, events } = layoutFor(size, {
      hasFilters: true,
      events: 3,
      borders: { 'dates-above-events': part },
    })
    expect([dates.rows, events.rows]).toEqual([2, 2])
  })

  test.each([
    // On one pane of 19 rows.
    [80, 24, 1, 4],
    [80, 24, 4, 4],
    [80, 24, 5, 3],
    [80, 24, 6, 3],
    [80, 24, 7, 2],
    [80, 24, 9, 2],
    [80, 24, 10, 3],
    // Under the dates, in 17 rows; in 5; in 2.
    [120, 40, 4, 4],
    [120, 40, 5, 3],
    [120, 40, 6, 2],
    [120, 40, 9, 3],
    [120, 16, 2, 2],
    [120, 16, 3, 2],
    [120, 10, 1, 2],
    [120, 10, 2, 1],
    // Beside them, in 55.
    [200, 60, 13, 4],
    [200, 60, 18, 3],
  ])('on %i columns and %i rows, each of %i events has %i lines', (columns, rows, events, lines) => {
    expect(layoutFor({ columns, rows }, { events }).events.linesPerRow).toBe(lines)
  })

  test('lays a screen that is too small out as the smallest', () => {
    expect(layoutFor({ columns: 1, rows: 1 }).event).toEqual(layoutFor(SMALLEST).event)
  })
})
