import { expect, test } from 'vitest'
import type { Precision } from '../../model/edtf.ts'
import { endLabels, sparkline } from './density-strip.ts'

const day = (firstDay: string, precision: Precision = 'day') => ({ firstDay, precision })

test.each([
  [day('1981-01-01', 'year'), day('2019-03-29'), ['1981', '2019']],
  [day('2019-02-18'), day('2019-03-29'), ['18 Feb', '29 Mar']],
  [day('2019-06-03'), day('2019-12-24', 'time'), ['3 Jun', '24 Dec']],
  [day('2019-02-18'), day('2019-02-18'), ['18 Feb', '18 Feb']],
  [day('2019-01-01', 'year'), day('2019-03-29'), ['2019', '29 Mar']],
  [undefined, undefined, ['', '']],
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
