import { expect, test } from 'vitest'
import { nothingToPick } from './nothing-to-pick.ts'
import type { PickOverlay } from './overlay.ts'

const WORDS_ARE_NONE = 'words and phrases are for the search alone'

test.each<[PickOverlay['kind'], string, string]>([
  ['palette', '"broad church"', 'Nothing is like what is typed.'],
  ['export', 'pdf', 'Nothing is like what is typed.'],
  ['filters', '"broad church"', WORDS_ARE_NONE],
  ['filters', '-brexit', '-speaker:may'],
  ['filters', 'speaker:corbyn brexit', WORDS_ARE_NONE],
  ['filters', 'kind:dirct', 'direct'],
])('of the %s %j says what can be picked', (kind, text, said) => {
  expect(nothingToPick({ kind, field: { text, cursor: text.length } })).toContain(said)
})

test('of a filter that is none says why, and nothing of words', () => {
  expect(nothingToPick({ kind: 'filters', field: { text: 'kind:dirct', cursor: 0 } })).not.toContain('words')
})
