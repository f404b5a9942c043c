import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from './area.ts'
import { ARTICLE_TOLD_ROWS, layoutFor, SMALLEST } from './layout.ts'

describe('the layout', () => {
  test.each([
    [59, 20, 'too-small'],
    [60, 19, 'too-small'],
    [60, 20, 'one'],
    [99, 60, 'one'],
    [100, 20, 'two'],
    [159, 40, 'two'],
    [160, 40, 'three'],
  ])('of %i columns and %i rows is %s', (columns, rows, kind) => {
    expect(layoutFor({ columns, rows }).kind).toBe(kind)
  })

  const borders = fc.dictionary(
    fc.constantFrom('dates', 'events', 'results', 'preview', 'speakers', 'said'),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )

  test('uses every cell of every screen, and none twice, wherever borders were moved to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 20, max: 150 }),
        fc.boolean(),
        borders,
        (columns, rows, hasFilters, moved) => {
          const layout = layoutFor({ columns, rows }, hasFilters, moved)
          const { kind, dates, events, event, results, preview, facets } = layout
          const { speakers, said, saidPreview, article, whole, density } = layout
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
          const lowestOfSearch = kind === 'one' ? preview : results
          if (kind === 'one') expect(preview.top).toBe(results.top + results.rows + 1)
          for (const area of [event, lowestOfSearch, facets, speakers, lowest, whole])
            expect(area.top + area.rows).toBe(rows - 2)
          expect(article.top + article.rows + ARTICLE_TOLD_ROWS).toBe(rows - 2)
          expect(density.top).toBe(hasFilters ? 2 : 1)
          expect(event.top).toBe(density.top + 2)
          if (kind === 'two') expect(dates.rows + 1 + events.rows).toBe(event.rows)
          expect(Math.floor(events.rows / events.linesPerRow)).toBeGreaterThanOrEqual(2)
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
    [60, 20, [4, 6], [11, 7]],
    [80, 24, [4, 8], [13, 9]],
    [80, 30, [4, 9], [14, 14]],
    [80, 60, [4, 37], [42, 16]],
    [100, 20, [4, 14], [4, 14]],
  ])(
    'has results, and the preview of one, on %i columns and %i rows at %j and %j',
    (columns, rows, ...at) => {
      const { results, preview } = layoutFor({ columns, rows })
      expect([results, preview].map((area) => [area.top, area.rows])).toEqual(at)
    },
  )

  test('lays a screen that is too small out as the smallest', () => {
    expect(layoutFor({ columns: 1, rows: 1 }).event).toEqual(layoutFor(SMALLEST).event)
  })
})
