/** The keys of every line one types, and of the lists under some: what no binding takes is typed. */
import type { Action } from '../../state/actions.ts'
import type { Binding } from './binding.ts'
import { TYPED, TYPED_OVER_A_VIEW } from './modes.ts'

const edit = (change: Extract<Action, { kind: 'edit' }>['edit']): Action => ({ kind: 'edit', edit: change })

export const TYPED_KEYS: readonly Binding[] = [
  {
    id: 'run',
    modes: ['palette'],
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'do the action',
    short: 'do',
  },
  {
    id: 'add-filter',
    modes: ['filters'],
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'filter by it, or no longer',
    short: 'filter, or not',
  },
  {
    id: 'invert-filter',
    modes: ['filters'],
    keys: ['alt-enter', 'ctrl-t'],
    action: { kind: 'pick-inverted' },
    words: 'filter by all but that',
    short: 'all but that',
  },
  {
    id: 'write-export',
    modes: ['export'],
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'write the file',
    short: 'write',
  },
  {
    id: 'go',
    modes: ['go-to-date'],
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'go to the date',
    short: 'go',
  },
  {
    id: 'close',
    modes: TYPED_OVER_A_VIEW,
    keys: ['escape'],
    action: { kind: 'go-back' },
    words: 'go back',
    short: 'back',
  },
  {
    id: 'delete-before',
    modes: TYPED,
    keys: ['backspace'],
    action: edit('delete-before'),
    words: 'delete a character',
  },
  {
    id: 'delete-after',
    modes: TYPED,
    keys: ['delete'],
    action: edit('delete-after'),
    words: 'delete the next character',
  },
  {
    id: 'delete-word',
    modes: TYPED,
    keys: ['ctrl-w', 'alt-backspace'],
    action: edit('delete-word-before'),
    words: 'delete a word',
  },
  {
    id: 'delete-line',
    modes: TYPED,
    keys: ['ctrl-u'],
    action: edit('delete-all-before'),
    words: 'delete all before the cursor',
  },
  {
    id: 'left',
    modes: TYPED,
    keys: ['left', 'ctrl-b'],
    action: edit('left'),
    words: 'move a character to the left',
  },
  {
    id: 'right',
    modes: TYPED,
    keys: ['right', 'ctrl-f'],
    action: edit('right'),
    words: 'move a character to the right',
  },
  {
    id: 'word-left',
    modes: TYPED,
    keys: ['alt-b', 'ctrl-left', 'alt-left'],
    action: edit('word-left'),
    words: 'move a word to the left',
  },
  {
    id: 'word-right',
    modes: TYPED,
    keys: ['alt-f', 'ctrl-right', 'alt-right'],
    action: edit('word-right'),
    words: 'move a word to the right',
  },
  {
    id: 'line-start',
    modes: TYPED,
    keys: ['home', 'ctrl-a'],
    action: edit('start'),
    words: 'move to the start of the line',
  },
  {
    id: 'line-end',
    modes: TYPED,
    keys: ['end', 'ctrl-e'],
    action: edit('end'),
    words: 'move to the end of the line',
  },
]
