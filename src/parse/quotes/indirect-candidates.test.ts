import { describe, expect, it } from 'vitest'
import { spanOfRange } from '../text/document.ts'
import { indirectCandidates } from './indirect-candidates.ts'
import { sceneOfText } from './scene-of-text.ts'

const read = (text: string) => {
  const scene = sceneOfText(text)
  return { scene, candidates: indirectCandidates(scene) }
}

/** Form, subject and words of each candidate; segments are parted by a bar. */
const candidates = (text: string): readonly string[] => {
  const { scene, candidates: found } = read(text)
  return found.map(({ report: { form, subject }, ranges }) => {
    const words = ranges
      .map((range) => spanOfRange(scene.document.tokens, range))
      .map(({ start, end }) => text.slice(start, end))
    return `${form}, ${subject?.name ?? 'nobody'}: ${words.join(' | ')}`
  })
}

describe('indirectCandidates', () => {
  it.each([
    [
      'behind the verb',
      'The minister said that the bridge was safe.',
      'behind, The minister: that the bridge was safe',
    ],
    [
      'behind the hearer and the day',
      'The minister told reporters on Monday that the bridge was safe.',
      'behind, The minister: that the bridge was safe',
    ],
    ['without “that”', 'The minister said the bridge was safe.', 'behind, The minister: the bridge was safe'],
    [
      'in front of the verb',
      'The bridge was safe, the minister said.',
      'in front, the minister: The bridge was safe',
    ],
    [
      'in front of an inverted verb',
      'The bridge was safe, said the minister.',
      'in front, the minister: The bridge was safe',
    ],
    [
      'around it',
      'The bridge, the minister said, was safe now.',
      'around, the minister: The bridge | was safe now',
    ],
    [
      'behind its source',
      'According to the report, the bridge is safe.',
      'according, the report: the bridge is safe',
    ],
    [
      'in front of its source',
      'The bridge is safe, according to the report.',
      'according, the report: The bridge is safe',
    ],
    [
      'around it, up to what is said with the next verb',
      'The bridge was safe, the minister said, but added that it was old.',
      'in front, the minister: The bridge was safe',
    ],
    [
      'up to a clause without a comma',
      'The minister said the bridge was safe while the mayor looked on.',
      'behind, The minister: the bridge was safe',
    ],
    [
      'behind a dateline',
      'LONDON, 21 February (Agency) -- The bridge is safe, the minister said.',
      'in front, the minister: The bridge is safe',
    ],
    [
      'up to another clause',
      'The minister said that the bridge was safe, but nobody believed it.',
      'behind, The minister: that the bridge was safe',
    ],
  ])('finds what was said %s', (_, text, expected) => {
    expect(candidates(text)).toContain(expected)
  })

  it.each([
    ['no verb of saying', 'The bridge was safe and open.'],
    ['a noun of saying', 'The claim was false.'],
    ['a verb in somebody’s words', 'She left. “He said that it was safe.”'],
    ['what was not said', 'The minister did not say when it would open.'],
    ['a farewell', 'The minister said goodbye to his staff.'],
    ['what is said of somebody', 'He is said to be furious.'],
    ['a turn of phrase', 'It goes without saying that it is over.'],
    ['another', 'Having said that, the town is well.'],
    ['an inverted verb, for who stands behind it says it', '“It is shut,” says the minister.'],
    ['a pointer', 'READ MORE: The minister said that it was safe'],
  ])('finds nothing in %s', (_, text) => {
    expect(candidates(text)).toEqual([])
  })

  it('tries a bounded number of ends for each verb', () => {
    const { candidates: found } = read(`He said that it went on${', and on'.repeat(120)}.`)
    expect(found.length).toBeGreaterThan(1)
    expect(found.length).toBeLessThan(50)
  })
})
