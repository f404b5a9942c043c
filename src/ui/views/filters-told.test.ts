import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../../e2e/plain-service.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { withFilters } from '../../state/filter-reducer.ts'
import { initialState } from '../../state/initial-state.ts'
import { createMarks } from '../../state/marks.ts'
import { reduce } from '../../state/reducer.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { screenLines } from '../screen-lines.ts'
import { createScreenTexts, measureOf } from '../screen-texts.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const THEME = themeFor({})
const TEXTS = createScreenTexts(THEME, DEFAULT_KEYS)

/** The words of the screen, without what frames them, where they are broken over lines put together. */
const wordsShown = (columns: number, filters: readonly string[], actions: readonly Action[]): string => {
  const measure = measureOf(() => TEXTS)
  const start = initialState(INDEX, { measure, size: { columns, rows: 40 } })
  const state = actions.reduce(reduce, withFilters(start, filters))
  const lines = screenLines(state, {
    title: '',
    keys: DEFAULT_KEYS,
    theme: THEME,
    texts: TEXTS,
    marks: createMarks(),
  })
  return lines
    .map(bare)
    .join(' ')
    .replace(/[│┃━─]/g, ' ')
    .replace(/\s+/g, ' ')
}

const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }
const PUBLISHERS: Action = { kind: 'open-speakers', by: 'publishers' }
const OPEN: Action = { kind: 'open' }
const NOTHING_FOUND: readonly Action[] = [
  { kind: 'open-search' },
  { kind: 'type', text: 'zzz' },
  { kind: 'show-answer', answer: plainAnswer(EXAMPLE_TIMELINE, 'zzz', 200) },
]
const EVENT: readonly Action[] = [OPEN, OPEN]
const ARTICLE: readonly Action[] = [...EVENT, { kind: 'open-article' }]

const TOLD: readonly (readonly [
  where: string,
  filters: readonly string[],
  actions: readonly Action[],
  words: string,
])[] = [
  ['no date is left', ['until:1999'], [], 'The filters (F removes them) leave no event.'],
  ['nobody is left', ['until:1999'], [PEOPLE], 'The filters (F removes them) leave nobody.'],
  ['some people are', ['speaker:corbyn'], [PEOPLE], 'The filters (F removes them) leave out 3 others.'],
  [
    'some quotes of one',
    ['kind:mixed'],
    [PUBLISHERS, OPEN],
    'The filters (F removes them) leave out 2 others.',
  ],
  [
    'a quote of the event',
    ['speaker:soubry'],
    EVENT,
    'The filters (F removes them) leave out 1 quote of this event.',
  ],
  ['nothing is found', ['kind:mixed'], NOTHING_FOUND, 'The filters (F4 removes them) hold here too.'],
  ['an article is read', ['speaker:soubry'], ARTICLE, 'whole, whatever the filters'],
]

describe.each([60, 80, 120, 200])('on %i columns it is told what filters leave out', (columns) => {
  test.each(TOLD)('where %s, under %j', (_, filters, actions, words) => {
    expect(wordsShown(columns, filters, actions)).toContain(words)
  })

  test.each<[string, readonly string[], readonly Action[]]>([
    ['no filter holds: dates', [], []],
    ['no filter holds: people', [], [PEOPLE]],
    ['no filter holds: publishers', [], [PUBLISHERS, OPEN]],
    ['no filter holds: an event', [], [{ kind: 'move', motion: 'last' }, ...EVENT]],
    ['no filter holds: an article', [], ARTICLE],
    ['no filter holds: nothing found', [], NOTHING_FOUND],
    ['dates are left', ['kind:mixed'], []],
    ['all that is there is left', ['publisher:evening'], [PUBLISHERS]],
  ])('but not where %s', (_, filters, actions) => {
    expect(wordsShown(columns, filters, actions)).not.toMatch(/The filters|whatever the filters/)
  })
})
