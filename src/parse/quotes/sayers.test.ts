import { expect, it } from 'vitest'
import { sayersOf } from './sayers.ts'
import { sceneOfText } from './scene-of-text.ts'

const sayers = (text: string): readonly string[] => [...sayersOf(sceneOfText(text))].map(({ name }) => name)

it.each([
  ['a subject in front of its verb', 'Ann Smith said no.', ['Ann Smith']],
  ['a subject behind its verb', '“No,” said Ann Smith.', ['Ann Smith']],
  ['a subject behind its verb, with an office', '“No,” said the minister Ann Smith.', ['Ann Smith']],
  ['a subject behind its verb and a comma', 'It is shut, said Ann Smith.', ['Ann Smith']],
  ['one a verb', 'Ann Smith said no and John Brown said yes.', ['Ann Smith', 'John Brown']],
  ['the agent of a passive', 'It was called “a farce” by Ann Smith.', ['Ann Smith']],
])('sayersOf finds %s', (_, text, expected) => {
  expect(sayers(text)).toEqual(expected)
})

it.each([
  ['nobody says anything', 'Ann Smith left with John Brown.'],
  ['the verb stands in somebody’s words', '“Ann Smith said no.”'],
  ['only the verb’s object is named', 'Then called on Ann Smith.'],
])('sayersOf finds nobody where %s', (_, text) => {
  expect(sayers(text)).toEqual([])
})

it('takes the one who says, not the one who is told of, behind a comma', () => {
  expect(sayers('Ann Smith, the mayor, said John Brown would leave.')).toEqual(['Ann Smith'])
})
