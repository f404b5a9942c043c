import { expect, test } from 'vitest'
import type { Chosen, ChosenFormat } from '../../model/chosen.ts'
import { copiedInWords } from './copied-in-words.ts'

const chosen = (quotes: number, events: number): readonly Chosen[] => [
  ...Array.from({ length: quotes }, (_, at): Chosen => ({ kind: 'quote', id: `q${at}` })),
  ...Array.from({ length: events }, (_, at): Chosen => ({ kind: 'event', id: `e${at}` })),
]

test.each<[quotes: number, events: number, isMarked: boolean, format: ChosenFormat, words: string]>([
  [1, 0, false, 'citation', 'Copied the quote (with citation).'],
  [0, 1, false, 'words', 'Copied the event (the words alone).'],
  [1, 0, true, 'citation', 'Copied the 1 marked quote (with citation).'],
  [3, 0, true, 'markdown', 'Copied the 3 marked quotes (as Markdown).'],
  [0, 1, true, 'citation', 'Copied the 1 marked event (with citation).'],
  [0, 2, true, 'citation', 'Copied the 2 marked events (with citation).'],
  [2, 1, true, 'citation', 'Copied the 3 marked, 2 quotes and 1 event (with citation).'],
  [1200, 2, true, 'csv', 'Copied the 1,202 marked, 1,200 quotes and 2 events (as CSV).'],
])('%i quotes, %i events, marked: %s, %s', (quotes, events, isMarked, format, words) => {
  expect(copiedInWords({ chosen: chosen(quotes, events), isMarked, format })).toBe(
    `${words} Nothing to paste? Select with Shift held.`,
  )
})
