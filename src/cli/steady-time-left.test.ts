import { describe, expect, it } from 'vitest'
import { createSteadyTimeLeft } from './steady-time-left.ts'

type Asked = readonly [at: number, forecast: number | null, part: number | null, told: number | null]

describe('the time left that is told', () => {
  it.each<[string, readonly Asked[]]>([
    [
      'is none in the first second',
      [
        [900, 5000, 0.5, null],
        [1000, 5000, 0.5, 5000],
      ],
    ],
    [
      'is none before some part is done',
      [
        [1500, 90_000, 0.09, null],
        [2500, 60_000, 0.1, 60_000],
      ],
    ],
    [
      'is told of a great deal after a while',
      [
        [9900, 90_000, 0.001, null],
        [10_000, 80_000, 0.001, 80_000],
      ],
    ],
    ['needs no part where nobody knows it', [[1000, 5000, null, 5000]]],
    [
      'is none where there is no forecast',
      [
        [4000, null, 0.5, null],
        [5000, 3000, 0.5, 3000],
      ],
    ],
    [
      'goes down as time passes',
      [
        [1000, 9000, 0.1, 9000],
        [1750, 8250, 0.2, 8250],
      ],
    ],
    [
      'comes near to another forecast, and does not leap',
      [
        [1000, 9000, 0.1, 9000],
        [1075, 18_925, 0.1, 9925],
      ],
    ],
    [
      'is the other forecast after long',
      [
        [1000, 9000, 0.1, 9000],
        [4000, 20_000, 0.2, 20_000],
      ],
    ],
    [
      'is never less than nothing',
      [
        [1000, 500, 0.9, 500],
        [2000, 0, 0.99, 0],
      ],
    ],
  ])('%s', (_, asked) => {
    let time = 0
    const timeLeft = createSteadyTimeLeft(() => time)
    for (const [at, forecast, part, told] of asked) {
      time = at
      expect(timeLeft(forecast, part), `at ${at}`).toBe(told)
    }
  })
})
