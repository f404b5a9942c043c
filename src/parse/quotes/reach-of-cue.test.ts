import { expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { viewStretch } from './quotation-features.ts'
import { breaksFrom, gapBetween, nounBefore, nounBehind } from './reach-of-cue.ts'
import { markDocument } from './scene.ts'

const read = (text: string) => {
  const marked = markDocument(readDocument(text))
  const view = viewStretch(marked, 0)
  if (view === null) throw new Error(`nothing in marks: ${text}`)
  return { marked, view }
}

it.each([
  ['The film “A Quiet Day” opened.', 'titled'],
  ['She spoke in a statement: “We go.”', 'saying'],
  ['The so-called “gang” left.', 'naming'],
  ['The nearest noun counts: a warning in the film “A Quiet Day”.', 'titled'],
  ['The old “Red Bridge” is shut.', null],
  ['The film was long and then they left the “Red Bridge”.', null],
])('nounBefore in %s', (text, expected) => {
  const { marked, view } = read(text)
  expect(nounBefore(marked, view)).toBe(expected)
})

it.each([
  ['They wore “Go Home” hashtags.', 'titled'],
  ['It was her “enough is enough” speech.', 'saying'],
  ['The “Red Bridge” is shut.', null],
])('nounBehind in %s', (text, expected) => {
  const { marked, view } = read(text)
  expect(nounBehind(marked, view)).toBe(expected)
})

it.each([
  ['She said it was “over”.', 0],
  ['She said the man, who left when it rained, was “mad”.', 3],
])('breaksFrom in %s', (text, expected) => {
  const { marked, view } = read(text)
  expect(breaksFrom(marked, view)).toBe(expected)
})

it.each([
  ['“a” and “b”', 'and'],
  ['“a”, “b”', ','],
  ['“a” house “b”', 'x'],
  ['“a” is the name of the house “b”', 'far'],
])('gapBetween the stretches of %s', (text, expected) => {
  const { marked } = read(text)
  const [first, second] = marked.stretches
  expect(gapBetween(marked, (first?.to ?? 0) + 1, (second?.from ?? 0) - 1)).toBe(expected)
})
