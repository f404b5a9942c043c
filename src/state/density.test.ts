import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateNearCell, densityOn, nextCell } from './density.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { shownEvents } from './shown-events.ts'
import { cellAt, timeAxis } from './time-axis.ts'
import { indexTimeline } from './timeline-index.ts'

describe('the axis of time', () => {
  const DAYS = ['1981-01-01', '2019-02-18', '2019-02-20', '2019-02-21']

  test('goes from 0 to 1 in order of time, and keeps a busy week apart', () => {
    const axis = timeAxis(DAYS)
    const places = DAYS.map(axis)
    expect(places[0]).toBe(0)
    expect(places.at(-1)).toBe(1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    // 38 years and three days: the days have a tenth of the line at least.
    expect((places[3] ?? 0) - (places[1] ?? 0)).toBeGreaterThan(0.1)
  })

  test('puts any other day where the last one before it is', () => {
    const axis = timeAxis(DAYS)
    expect(axis('2019-02-19')).toBe(axis('2019-02-18'))
    expect(axis('1900-01-01')).toBe(0)
    expect(timeAxis([])('2019-01-01')).toBe(0)
  })

  test('has a cell for every place', () => {
    expect([0, 0.5, 1].map((place) => cellAt(place, 10))).toEqual([0, 5, 9])
  })
})

describe('the density', () => {
  const shown = shownEvents(indexTimeline(EXAMPLE_TIMELINE), null)

  test('counts every quote of a dated event once a date, on any number of cells', () => {
    const dated = shown.dates.filter(({ date }) => date !== null)
    const total = dated.reduce((sum, { quotes }) => sum + quotes, 0)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (cells) => {
        const density = densityOn(shown, cells)
        expect(density.amounts.length).toBe(cells)
        expect(density.amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total)
        for (const [at] of dated.entries()) {
          const cell = density.cellOf(at) ?? -1
          expect(density.firstDates[cell]).toBeLessThanOrEqual(at)
        }
      }),
    )
  })

  test('is gone through from date to date, and found from any cell', () => {
    const density = densityOn(shown, 60)
    const cells = density.firstDates.flatMap((date, cell) => (date >= 0 ? [cell] : []))
    const [first = -1, second = -1] = cells
    expect(nextCell(density, first, 1)).toBe(second)
    expect(nextCell(density, second, -1)).toBe(first)
    expect(nextCell(density, first, -1)).toBeNull()
    expect(dateNearCell(density, first + 1)).toBe(density.firstDates[first])
    expect(dateNearCell(densityOn({ ...shown, dates: [] }, 5), 2)).toBeNull()
  })
})
