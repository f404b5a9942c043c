import { expect, test } from 'vitest'
import { createMarks } from './marks.ts'

const TEXT = 'It is the decent and democratic thing to do.'

test('marks are those of the query asked for, and the same while it stays', () => {
  const marks = createMarks()
  const words = (query: string) => marks(query, TEXT).map(({ start, end }) => TEXT.slice(start, end))
  expect(words('democratic thing')).toEqual(['democratic', 'thing'])
  expect(marks('democratic thing', TEXT)).toBe(marks('democratic thing', TEXT))
  expect(words('decent')).toEqual(['decent'])
  expect(words('democratic thing')).toEqual(['democratic', 'thing'])
})

test('marks of very many texts are forgotten, not wrong', () => {
  const marks = createMarks()
  const first = marks('decent', TEXT)
  for (let at = 0; at < 2000; at++) marks('decent', `decent ${at}`)
  expect(marks('decent', TEXT)).not.toBe(first)
  expect(marks('decent', TEXT)).toEqual(first)
})
