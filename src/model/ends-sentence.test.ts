import { expect, it } from 'vitest'
import { endsSentence } from './ends-sentence.ts'

it.each(['It is open.', '“It is open!”', 'He asked (“is it open?”)', 'It is…', '«Ouvert !»'])(
  'ends: %s',
  (text) => {
    expect(endsSentence(text)).toBe(true)
  },
)

it.each(['', 'Quarry reopens', 'It is open. ', 'They said:', '“Open”', 'v1.0'])('does not: %s', (text) => {
  expect(endsSentence(text)).toBe(false)
})
