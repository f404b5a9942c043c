import { expect, it } from 'vitest'
import { jsonText } from './json-text.ts'
import { UserError } from './user-error.ts'

it('is JSON, on one line or indented', () => {
  expect(jsonText({ a: [1] }, 'it')).toBe('{"a":[1]}')
  expect(jsonText({ a: 1 }, 'it', 1)).toBe('{\n "a": 1\n}')
})

it('of what no string can hold is refused, by its name', () => {
  // The same text over and over: large as JSON, and not in memory.
  const text = 'x'.repeat(1_000_000)
  const value = Array.from({ length: 600 }, () => text)
  expect(() => jsonText(value, 'the timeline')).toThrow(UserError)
  expect(() => jsonText(value, 'the timeline')).toThrow(/^the timeline would be over 512 MB/)
})

it('of what is no data is a mistake of ours', () => {
  const ring: unknown[] = []
  ring.push(ring)
  expect(() => jsonText(ring, 'it')).toThrow(TypeError)
})
