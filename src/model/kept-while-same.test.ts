import { expect, test } from 'vitest'
import { keptWhileSame } from './kept-while-same.ts'

test('is made again where a part is another object, and only then', () => {
  const made: string[] = []
  const kept = keptWhileSame((a: readonly string[], b: string) => {
    made.push(b)
    return [...a, b]
  })
  const part = ['a']
  const first = kept(part, 'b')
  expect(kept(part, 'b')).toBe(first)
  expect(kept(['a'], 'b')).not.toBe(first)
  expect(kept(part, 'c')).toEqual(['a', 'c'])
  expect(kept(part, 'b')).toEqual(first)
  expect(made).toEqual(['b', 'b', 'c', 'b'])
})
