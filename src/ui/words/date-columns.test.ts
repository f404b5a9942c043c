import { expect, test } from 'vitest'
import { dateInColumns } from './date-columns.ts'

test.each([
  ['2019-02-18', 'Monday    18 February 2019'],
  ['2019-02-08', 'Friday     8 February 2019'],
  ['2019-02-20', 'Wednesday 20 February 2019'],
  ['2019-02', 'February 2019'],
  ['2019-02-18/2019-02-20', 'Monday 18 February 2019 to Wednesday 20 February 2019'],
  ['2019-02-20~', 'about Wednesday 20 February 2019'],
  [null, 'Undated'],
])('%s is %s', (date, words) => {
  expect(dateInColumns(date)).toBe(words)
})
