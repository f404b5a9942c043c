import { expect, it } from 'vitest'
import { linearModel } from './linear-model.ts'

it.each([
  [['cue'], 1.5],
  [['cue', 'far'], 1],
  [['cue', 'cue'], 3],
  [['unheard of', 'far'], -0.5],
  [['toString'], 0],
  [[], 0],
])('linearModel adds up the weights of %j', (features, sum) => {
  expect(linearModel({ cue: 1.5, far: -0.5 })(features)).toBe(sum)
})
