import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { chosenRow } from './chosen-row.ts'
import { atQuote } from './event-steps.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { chosenInHand } from './hand.ts'
import { initialState } from './initial-state.ts'
import { withLink } from './link.ts'
import { reduce } from './reducer.ts'
import type { State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const START = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 80, rows: 24 } })
const acted = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state)

const MARK: Action = { kind: 'mark' }
const COPY: Action = { kind: 'copy', format: 'citation' }
const OPEN: Action = { kind: 'open' }

/** At the headline of an event with the quotes q4 and q5. */
const EVENT = withLink(START, { at: null, event: 'e4', search: null, speaker: null })
const ARTICLE = acted(EVENT, OPEN, { kind: 'move', motion: 'first' })
const SPEAKERS = acted(START, { kind: 'open-speakers', by: 'speakers' })

describe('marking in an event', () => {
  test.each<[why: string, from: State, marked: string, inHand: string]>([
    ['goes on to the next quote', atQuote(EVENT, 'q4'), 'quote:q4', 'q5'],
    ['stays at the last', atQuote(EVENT, 'q5'), 'quote:q5', 'q5'],
    ['stays where the event itself is marked', EVENT, 'event:e4', 'e4'],
  ])('%s', (_, from, marked, inHand) => {
    const next = acted(from, MARK)
    expect([...next.marked.keys()]).toEqual([marked])
    expect(chosenInHand(next)?.id).toBe(inHand)
    expect(next.notice).toMatch(/^Marked, 1 in all: /)
  })

  test('marks all its quotes by one key', () => {
    const next = acted(atQuote(EVENT, 'q4'), MARK, MARK)
    expect([...next.marked.keys()]).toEqual(['quote:q4', 'quote:q5'])
  })
})

describe('copying', () => {
  test.each<[why: string, from: State, chosen: readonly unknown[], isMarked: boolean]>([
    ['takes what is in hand', atQuote(EVENT, 'q5'), [{ kind: 'quote', id: 'q5' }], false],
    ['takes the marks where there are some', acted(EVENT, MARK), [{ kind: 'event', id: 'e4' }], true],
    [
      'takes them also where nothing is in hand',
      { ...SPEAKERS, marked: acted(EVENT, MARK).marked },
      [{ kind: 'event', id: 'e4' }],
      true,
    ],
  ])('%s', (_, from, chosen, isMarked) => {
    expect(acted(from, COPY).wishes).toEqual([{ kind: 'copy', chosen, format: 'citation', isMarked }])
  })

  test.each<[where: string, state: State, what: RegExp]>([
    ['a line of an article without a quote', ARTICLE, /quotes of an article can be marked and copied/],
    ['the list of speakers', SPEAKERS, /What somebody said can be marked and copied/],
  ])('of nothing says what there is to copy: %s', (_, state, what) => {
    for (const action of [COPY, MARK]) {
      const next = acted(state, action)
      expect(next.wishes).toEqual([])
      expect(next.notice).toMatch(what)
    }
  })
})

const DOWN: Action = { kind: 'move', motion: 'down' }
const FOLD_ALL: Action = { kind: 'fold-all' }

describe('a mark', () => {
  test.each<[string, readonly Action[], string]>([
    ['of a date’s event', [], 'Marked, 1 in all: Seven MPs leave the Labour Party and sit'],
    ['of an event', [DOWN, OPEN], 'Marked, 1 in all: Heidi Allen, Anna Soubry and Sarah Wollaston leave'],
    ['of a quote', [DOWN, OPEN, OPEN, { kind: 'step-quote', by: 1 }], 'Marked, 1 in all: in charge'],
    ['taken away', [MARK], 'No longer marked, 0 in all: Seven MPs leave'],
  ])('%s names what it is of', (_, way, notice) => {
    expect(acted(START, ...way, MARK).notice?.startsWith(notice)).toBe(true)
  })

  test.each([
    ['folded', [FOLD_ALL]],
    ['open', [{ kind: 'move', motion: 'first' }]],
  ] as const)('is set on no event that one does not see: on a group that is %s', (_, way) => {
    const there = acted(START, ...way)
    expect(chosenRow(there)?.kind).toBe('year')
    for (const action of [MARK, { kind: 'copy', format: 'citation' }] as const) {
      const after = reduce(there, action)
      expect([after.marked.size, after.wishes.length]).toEqual([0, 0])
      expect(after.notice).toBe('Choose a date or an event.')
    }
  })
})
