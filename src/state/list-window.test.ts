import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted, type ListWindow, type Motion, moved, revealed, visibleRows } from './list-window.ts'

const MOTIONS: readonly Motion[] = [
  'up',
  'down',
  'half-page-up',
  'half-page-down',
  'page-up',
  'page-down',
  'first',
  'last',
]

/** Where a motion leads, step by step: what the window must agree with. */
const naive = (selected: number, motion: Motion, count: number, height: number): number => {
  const half = Math.max(1, Math.floor(height / 2))
  const page = Math.max(1, height - 1)
  const steps = {
    up: 1,
    down: 1,
    'half-page-up': half,
    'half-page-down': half,
    'page-up': page,
    'page-down': page,
  }
  let at = selected
  if (motion === 'first') return 0
  if (motion === 'last') return Math.max(0, count - 1)
  for (let step = 0; step < steps[motion]; step++) {
    if (motion.endsWith('up') && at > 0) at--
    if (motion.endsWith('down') && at < count - 1) at++
  }
  return at
}

const sizes = { count: fc.integer({ min: 0, max: 60 }), height: fc.integer({ min: 1, max: 20 }) }

describe('a list window', () => {
  test('follows any motions as stepping would, with the chosen row on screen and no line wasted', () => {
    fc.assert(
      fc.property(
        sizes.count,
        sizes.height,
        fc.array(fc.constantFrom(...MOTIONS), { maxLength: 30 }),
        (count, height, motions) => {
          let window: ListWindow = { selected: 0, top: 0 }
          let expected = 0
          for (const motion of motions) {
            window = moved(window, motion, count, height)
            expected = naive(expected, motion, count, height)
            expect(window.selected).toBe(expected)
            const shown = visibleRows(
              Array.from({ length: count }, (_, at) => at),
              window,
              height,
            ).map(([at]) => at)
            expect(shown.length).toBe(Math.min(count, height))
            if (count > 0) expect(shown).toContain(window.selected)
          }
        },
      ),
    )
  })

  test('fits whatever it is given, and what fits it leaves alone', () => {
    fc.assert(
      fc.property(
        fc.record({ selected: fc.integer({ min: -5, max: 80 }), top: fc.integer({ min: -5, max: 80 }) }),
        sizes.count,
        sizes.height,
        (window, count, height) => {
          const once = fitted(window, count, height)
          expect(once.selected).toBeGreaterThanOrEqual(0)
          expect(once.selected).toBeLessThan(Math.max(1, count))
          expect(fitted(once, count, height)).toEqual(once)
        },
      ),
    )
  })

  test.each([
    ['below the screen', 0, 20, 22, 12],
    ['above the screen', 30, 20, 22, 20],
    ['on screen already', 15, 20, 22, 15],
    ['longer than the screen: its beginning', 0, 20, 40, 20],
  ])('reveals rows %s', (_, top, from, to, expected) => {
    expect(revealed(top, from, to, 10)).toBe(expected)
  })

  test('keeps a row of context beyond the chosen one', () => {
    expect(moved({ selected: 8, top: 0 }, 'down', 50, 10)).toEqual({ selected: 9, top: 1 })
  })
})
