import { expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { markDocument } from './scene.ts'
import { shapeOfWords } from './shape-of-words.ts'

const shape = (words: string) => {
  const marked = markDocument(readDocument(`It was “${words}” then.`))
  const [first] = marked.stretches
  return first === undefined ? null : shapeOfWords(marked, first)
}

it.each([
  ['gang of seven', 'lower', 3],
  ['We are ready.', 'Sentence', 3],
  ['The Long and Winding Road', 'Title', 5],
  ['Independent Group', 'Xx', 2],
])('shapeOfWords of “%s” is %s', (words, expected, count) => {
  expect(shape(words)).toMatchObject({ shape: expected, words: count })
})

it.each([
  ['We go.', 'stop'],
  ['Do we go?', 'stop'],
  ['We go,', 'comma'],
  ['We go —', 'dash'],
  ['we go', 'none'],
])('the ending of “%s” is: %s', (words, ending) => {
  expect(shape(words)?.ending).toBe(ending)
})

it.each([
  ['the bridge is shut', { hasVerb: true, isPersonal: false, exclaims: false }],
  ['my old bridge', { hasVerb: false, isPersonal: true, exclaims: false }],
  ['shut it!', { hasVerb: false, isPersonal: true, exclaims: true }],
  ['red tape', { hasVerb: false, isPersonal: false, exclaims: false }],
])('tells of “%s” what it holds', (words, expected) => {
  expect(shape(words)).toMatchObject(expected)
})
