import { expect, it } from 'vitest'
import { escaped } from './escaped.ts'

it.each([
  ['/[“”]/g', '/[\\u201c\\u201d]/g'],
  ['/[é]/u', '/[\\u00e9]/u'],
  ['/😀/u', '/\\ud83d\\ude00/u'],
  ['plain', 'plain'],
])('%s in ASCII', (source, expected) => {
  expect(escaped(source)).toBe(expected)
})

it('a regular expression escaped so means the same', () => {
  const source = escaped('[“😀]')
  expect(new RegExp(source, 'u').exec('“')?.[0]).toBe('“')
  expect(new RegExp(source, 'u').exec('😀')?.[0]).toBe('😀')
})
