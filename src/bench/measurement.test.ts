import { expect, it } from 'vitest'
import { median, percentile } from './measurement.ts'

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

const HUNDRED = Array.from({ length: 100 }, (_, at) => 100 - at)

it.each([
  [HUNDRED, 0, 1],
  [HUNDRED, 0.5, 51],
  [HUNDRED, 0.95, 96],
  [HUNDRED, 1, 100],
  [[7, 2], 0.95, 7],
  [[9, 2, 7], 0.5, 7],
  [[], 0.5, Number.NaN],
])('of %j, the part %d lies below %d', (values, part, expected) => {
  expect(percentile(values, part)).toBe(expected)
})
