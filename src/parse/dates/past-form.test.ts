import { expect, it } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { isPastForm } from './past-form.ts'

const pastIn = (text: string): readonly string[] => {
  const tokens = tokenize(text)
  return tokens.words.filter((_, at) => isPastForm(tokens, at))
}

it.each([
  ['opened', 'The hall opened early.'],
  ['met', 'The council met there.'],
  ['shut', 'The bridge was shut.'],
  ['resigned', 'One resigned.'],
])('“%s” is of the past in %s', (word, text) => {
  expect(pastIn(text)).toContain(word)
})

it.each([
  ['a number', 'a hundred flats'],
  ['a colour', 'the red bridge'],
  ['a noun', 'in need of speed and seed'],
  ['a verb of now', 'they proceed and succeed'],
  ['a name', 'Ed and Alfred'],
  ['a word that describes', 'the proposed bridge, its planned shape'],
])('%s is not: %s', (_, text) => {
  expect(pastIn(text)).toEqual([])
})
