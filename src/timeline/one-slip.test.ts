import { expect, it } from 'vitest'
import { isOneSlip } from './one-slip.ts'

it.each([
  ['sarah-woolaston', 'sarah-wollaston', true],
  ['sarah-wolaston', 'sarah-wollaston', true],
  ['sarah-wollaston', 'sarah-wollastone', true],
  ['sarah-wollaston', 'sarah-wollaston', false],
  ['sarah-walliston', 'sarah-wollaston', false],
  ['ann-hall', 'ann-ball', false],
  ['', '', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected)
  expect(isOneSlip(b, a)).toBe(expected)
})
