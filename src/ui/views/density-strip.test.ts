import { expect, test } from 'vitest'
import { endLabels, sparkline } from './density-strip.ts'

test.each([
  ['1981-01-01', '2019-03-29', ['1981', '2019']],
  ['2019-02-18', '2019-03-29', ['18 Feb', '29 Mar']],
  ['2019-06-03', '2019-12-24', ['3 Jun', '24 Dec']],
  ['2019-02-18', '2019-02-18', ['18 Feb', '18 Feb']],
  ['', '', ['', '']],
])('from %j to %j the strip is labelled %j', (first, last, labels) => {
  expect(endLabels(first, last)).toEqual(labels)
})

test.each([
  [[0, 1, 4, 16], 16, ' ▃▅▇'],
  [[0, 1, 4, 16], 64, ' ▂▃▅'],
  [[0, 0], 0, '  '],
])('of %j, where the most is %i, the sparkline is %j', (amounts, most, line) => {
  expect(sparkline(amounts, most)).toBe(line)
})
