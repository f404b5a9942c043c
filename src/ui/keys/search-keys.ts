/** The keys of the search: what no binding takes is typed. */
import type { Action } from '../../state/actions.ts'
import type { Mode } from '../../state/mode.ts'
import { type Binding, move } from './binding.ts'

const SEARCH: readonly Mode[] = ['search']
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

const edit = (change: Extract<Action, { kind: 'edit' }>['edit']): Action => ({ kind: 'edit', edit: change })

export const SEARCH_KEYS: readonly Binding[] = [
  {
    modes: SEARCH,
    keys: ['down'],
    action: { kind: 'move-or-recall', motion: 'down' },
    words: 'next result, or newer search',
    short: 'move',
  },
  {
    modes: SEARCH,
    keys: ['up'],
    action: { kind: 'move-or-recall', motion: 'up' },
    words: 'previous result, older search',
  },
  { modes: SEARCH, keys: ['ctrl-n'], action: move('down'), words: 'next result' },
  { modes: SEARCH, keys: ['ctrl-p'], action: move('up'), words: 'previous result' },
  { modes: SEARCH, keys: ['page-down'], action: move('page-down'), words: 'a page of results down' },
  { modes: SEARCH, keys: ['page-up'], action: move('page-up'), words: 'a page of results up' },
  {
    modes: SEARCH,
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'to the result’s event',
    short: 'to the event',
  },
  {
    modes: SEARCH,
    keys: ['tab'],
    action: { kind: 'step-view', by: 1 },
    words: 'who, where and when, and back',
    short: 'narrow',
  },
  {
    modes: SEARCH,
    keys: ['shift-tab'],
    action: { kind: 'step-view', by: -1 },
    words: 'the same backwards',
  },
  {
    modes: SEARCH,
    keys: NUMBERS.map((number) => `alt-${number}`),
    action: NUMBERS.map((number) => ({ kind: 'pick-facet', number })),
    words: 'narrow to one of them, or not',
    short: 'pick',
    givesWay: true,
  },
  {
    modes: SEARCH,
    keys: ['escape'],
    action: { kind: 'go-back' },
    words: 'back, keeping what was typed',
    short: 'back',
  },
  { modes: SEARCH, keys: ['backspace'], action: edit('delete-before'), words: 'delete a character' },
  { modes: SEARCH, keys: ['delete'], action: edit('delete-after'), words: 'delete the next character' },
  {
    modes: SEARCH,
    keys: ['ctrl-w', 'alt-backspace'],
    action: edit('delete-word-before'),
    words: 'delete a word',
  },
  {
    modes: SEARCH,
    keys: ['ctrl-u'],
    action: edit('delete-all-before'),
    words: 'delete all before the cursor',
  },
  { modes: SEARCH, keys: ['left', 'ctrl-b'], action: edit('left'), words: 'a character to the left' },
  { modes: SEARCH, keys: ['right', 'ctrl-f'], action: edit('right'), words: 'a character to the right' },
  {
    modes: SEARCH,
    keys: ['alt-b', 'ctrl-left', 'alt-left'],
    action: edit('word-left'),
    words: 'a word to the left',
  },
  {
    modes: SEARCH,
    keys: ['alt-f', 'ctrl-right', 'alt-right'],
    action: edit('word-right'),
    words: 'a word to the right',
  },
  { modes: SEARCH, keys: ['home', 'ctrl-a'], action: edit('start'), words: 'to the start of the line' },
  { modes: SEARCH, keys: ['end', 'ctrl-e'], action: edit('end'), words: 'to the end of the line' },
]
