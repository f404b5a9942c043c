import { expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { findMentions } from './find-mentions.ts'

const people = (text: string): readonly string[] =>
  [...new Set(findMentions(readDocument(text)).figures.values())]
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)

it.each([
  ['behind “in” every time', 'They met in Harrow Ferry and stayed in Harrow Ferry.'],
  ['behind “in” and “to”', 'They met in Harrow Ferry and went back to Harrow Ferry.'],
])('a name %s is a place', (_, text) => {
  expect(people(text)).toEqual([])
})

it.each([
  ['that does something', 'They believe in Xu Kowalczyk. Xu Kowalczyk left.', 'Xu Kowalczyk'],
  ['behind “to” alone', 'They spoke to Xu Kowalczyk.', 'Xu Kowalczyk'],
  ['with a first name that is known', 'They believe in Ann Smith.', 'Ann Smith'],
  ['with a title', 'They believe in Dr Xu Kowalczyk.', 'Xu Kowalczyk'],
])('a name %s is a person', (_, text, expected) => {
  expect(people(text)).toEqual([expected])
})
