import { describe, expect, it } from 'vitest'
import { linearModel, type Weights } from '../parse/linear-model.ts'
import { trainBinary, trainRanking } from './train-linear.ts'

/** What a model of the weights makes of features. */
const modelOf = (weights: Weights): ((features: readonly string[]) => number) => {
  const model = linearModel(weights)
  return (features) =>
    model((note) => {
      for (const feature of features) note(feature)
    })
}

const times = <T>(count: number, ...items: readonly T[]): T[] =>
  Array.from({ length: count }, () => items).flat()

describe('trainBinary', () => {
  const examples = times(
    20,
    { features: ['bias', 'cue'], right: true },
    { features: ['bias', 'title'], right: false },
    { features: ['bias', 'cue', 'title'], right: true },
  )

  it('learns what tells right from wrong', () => {
    const model = modelOf(trainBinary(examples))
    expect(model(['bias', 'cue'])).toBeGreaterThan(0)
    expect(model(['bias', 'title'])).toBeLessThan(0)
    expect(model(['bias', 'cue', 'title'])).toBeGreaterThan(0)
  })

  it('gives the same weights for the same examples', () => {
    expect(trainBinary(examples)).toEqual(trainBinary(examples))
  })

  it('leaves out what was seen too seldom', () => {
    const seldom = { features: ['bias', 'cue', 'seen once'], right: true }
    expect(trainBinary([...examples, seldom], { leastSeen: 2 })).not.toHaveProperty('seen once')
    expect(trainBinary([...examples, seldom], { leastSeen: 1 })).toHaveProperty('seen once')
  })

  it('learns nothing from nothing', () => {
    expect(trainBinary([])).toEqual({})
  })
})

describe('trainRanking', () => {
  const examples = times(
    20,
    {
      candidates: [
        ['near', 'male'],
        ['near', 'female'],
        ['far', 'female'],
      ],
      right: [1],
    },
    {
      candidates: [
        ['far', 'female'],
        ['far', 'male'],
      ],
      right: [0],
    },
  )

  it('puts the right candidate first', () => {
    const model = modelOf(trainRanking(examples))
    expect(model(['near', 'female'])).toBeGreaterThan(model(['near', 'male']))
    expect(model(['near', 'female'])).toBeGreaterThan(model(['far', 'female']))
    expect(model(['far', 'female'])).toBeGreaterThan(model(['far', 'male']))
  })

  it('takes any of several right ones', () => {
    const both = times(20, { candidates: [['name'], ['pronoun'], ['place']], right: [0, 1] })
    const model = modelOf(trainRanking(both))
    expect(model(['name'])).toBeGreaterThan(model(['place']))
    expect(model(['pronoun'])).toBeGreaterThan(model(['place']))
  })
})
