/** The keys of the search, but for those of the line one types: what no binding takes is typed. */
import type { Mode } from '../../state/mode.ts'
import { type Binding, move } from './binding.ts'

const SEARCH: readonly Mode[] = ['search']
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

export const SEARCH_KEYS: readonly Binding[] = [
  {
    id: 'result-down',
    modes: SEARCH,
    keys: ['down'],
    action: { kind: 'move-or-recall', motion: 'down' },
    words: 'go to the next result, or a newer search',
    short: 'move',
  },
  {
    id: 'result-up',
    modes: SEARCH,
    keys: ['up'],
    action: { kind: 'move-or-recall', motion: 'up' },
    words: 'go to the previous result, or an older search',
  },
  {
    id: 'next-result',
    modes: SEARCH,
    keys: ['ctrl-n'],
    action: move('down'),
    words: 'go to the next result',
  },
  {
    id: 'previous-result',
    modes: SEARCH,
    keys: ['ctrl-p'],
    action: move('up'),
    words: 'go to the previous result',
  },
  {
    id: 'results-page-down',
    modes: SEARCH,
    keys: ['page-down'],
    action: move('page-down'),
    words: 'move down a page of results',
  },
  {
    id: 'results-page-up',
    modes: SEARCH,
    keys: ['page-up'],
    action: move('page-up'),
    words: 'move up a page of results',
  },
  {
    id: 'open-result',
    modes: SEARCH,
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'open the event of the result',
    short: 'to the event',
  },
  {
    id: 'next-view',
    modes: SEARCH,
    keys: ['tab'],
    action: { kind: 'step-view', by: 1 },
    words: 'go on to what narrows the results',
    short: 'narrow',
  },
  {
    id: 'previous-view',
    modes: SEARCH,
    keys: ['shift-tab'],
    action: { kind: 'step-view', by: -1 },
    words: 'go back from what narrows the results',
  },
  {
    id: 'pick-facet',
    modes: SEARCH,
    keys: NUMBERS.map((number) => `alt-${number}`),
    action: NUMBERS.map((number) => ({ kind: 'pick-facet', number })),
    words: 'narrow the results to one of the numbered, or no longer',
    short: 'pick',
    givesWay: true,
  },
  {
    id: 'leave-search',
    modes: SEARCH,
    keys: ['escape'],
    action: { kind: 'go-back' },
    words: 'go back, keeping what was typed',
    short: 'back',
  },
  {
    id: 'keep-filters',
    modes: SEARCH,
    keys: ['ctrl-g'],
    action: { kind: 'keep-filters' },
    words: 'keep the typed filters in every view',
  },
]
