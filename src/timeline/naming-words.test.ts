import { describe, expect, it } from 'vitest'
import { readDocument } from '../parse/text/document.ts'
import { namingWordsOf } from './naming-words.ts'

describe('naming-words', () => {
  it.each([
    [
      'The clerk Ann Lee spoke of Moor Lane depot, the depot of trams.',
      ['ann', 'lee', 'moor', 'lane'],
      ['clerk', 'depot'],
    ],
    ['They met the housing minister, Jo Ray.', ['ray'], ['hous', 'minist']],
    ['The rain fell on the roofs.', [], []],
  ])('%s', (text, names, labels) => {
    const found = namingWordsOf(readDocument(text))
    expect([...found.names]).toEqual(names)
    expect([...found.labels].sort()).toEqual(labels)
  })

  it.each([
    ['Moor Lane depot burnt down. Nobody was in the depot.', ['depot', ['moor', 'lane']]],
    [
      'Moor Lane depot burnt down; Hill Row depot and the depot of the line did not.',
      ['depot', ['moor', 'lane']],
    ],
  ])('a full name: %s', (text, expected) => {
    expect([...namingWordsOf(readDocument(text)).fullNames]).toEqual([expected])
  })

  it.each(['Lane depot and the depot burnt.', 'Ann Lee spoke.', 'The depot burnt down.'])(
    'no full name: %s',
    (text) => {
      expect(namingWordsOf(readDocument(text)).fullNames.size).toBe(0)
    },
  )
})
