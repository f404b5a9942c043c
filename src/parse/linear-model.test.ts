import { describe, expect, it } from 'vitest'
import { featureNames, linearModel, type Note, yesOrNo } from './linear-model.ts'

const WEIGHTS = { cue: 1.5, 'cue verb|said': -0.5, 'cue verb|told': 4, 'a b c d|1|2|3|4': 8 }

describe('linearModel', () => {
  it.each<[string, (note: Note) => void, number]>([
    ['a template alone', (note) => note('cue'), 1.5],
    ['a template with a value', (note) => note('cue verb', 'said'), -0.5],
    ['four values', (note) => note('a b c d', '1', '2', '3', '4'), 8],
    [
      'several',
      (note) => {
        note('cue')
        note('cue verb', 'told')
      },
      5.5,
    ],
    [
      'the same twice',
      (note) => {
        note('cue')
        note('cue')
      },
      3,
    ],
    ['a value that is not listed', (note) => note('cue verb', 'sang'), 0],
    ['a template without its value', (note) => note('cue verb'), 0],
    ['a value more than is listed', (note) => note('cue', 'said'), 0],
    ['names of what every object has', (note) => note('toString'), 0],
    ['nothing', () => undefined, 0],
  ])('adds up the weights of %s', (_, describeIt, sum) => {
    expect(linearModel(WEIGHTS)(describeIt)).toBe(sum)
  })

  it('gives training the names that its weights have', () => {
    const names = featureNames((note) => {
      note('cue')
      note('cue verb', 'said')
      note('far', yesOrNo(true))
    })
    expect(names).toEqual(['cue', 'cue verb|said', 'far|yes'])
  })
})
