/**
 * Every key of every screen: the one table from which the key map, the footer, the help and the README's list are made.
 * `words` are for the help, `short` for the footer; without `short` a binding is not in the footer.
 */
import type { Action } from '../../state/actions.ts'
import type { Mode } from '../../state/state.ts'

export interface Binding {
  readonly modes: readonly Mode[]
  /** Names of keys, the ones to show first; see {@link import('./key.ts').Key}. */
  readonly keys: readonly string[]
  readonly action: Action
  readonly words: string
  readonly short?: string
  /** Leaves the footer first where room is short. */
  readonly givesWay?: true
}

const LISTS: readonly Mode[] = ['dates', 'events']
const TEXTS: readonly Mode[] = ['event', 'help', 'problems']
const BROWSE: readonly Mode[] = ['dates', 'events', 'event']
const KEYED: readonly Mode[] = [...BROWSE, 'help', 'problems']
const ALL: readonly Mode[] = [...KEYED, 'search']

const move = (motion: Extract<Action, { kind: 'move' }>['motion']): Action => ({ kind: 'move', motion })
const edit = (change: Extract<Action, { kind: 'edit' }>['edit']): Action => ({ kind: 'edit', edit: change })

export const KEY_TABLE: readonly Binding[] = [
  { modes: LISTS, keys: ['down', 'j'], action: move('down'), words: 'next row', short: 'move' },
  { modes: LISTS, keys: ['up', 'k'], action: move('up'), words: 'previous row' },
  { modes: TEXTS, keys: ['down', 'j'], action: move('down'), words: 'scroll down', short: 'scroll' },
  { modes: TEXTS, keys: ['up', 'k'], action: move('up'), words: 'scroll up' },
  { modes: KEYED, keys: ['ctrl-d'], action: move('half-page-down'), words: 'half a page down' },
  { modes: KEYED, keys: ['ctrl-u'], action: move('half-page-up'), words: 'half a page up' },
  { modes: KEYED, keys: ['page-down', 'space', 'ctrl-f'], action: move('page-down'), words: 'a page down' },
  { modes: KEYED, keys: ['page-up', 'ctrl-b'], action: move('page-up'), words: 'a page up' },
  { modes: KEYED, keys: ['home', 'g'], action: move('first'), words: 'to the beginning' },
  { modes: KEYED, keys: ['end', 'G'], action: move('last'), words: 'to the end' },
  {
    modes: ['dates'],
    keys: ['enter', 'right', 'l'],
    action: { kind: 'open' },
    words: 'into the date’s events',
    short: 'events',
  },
  {
    modes: ['events'],
    keys: ['enter', 'right', 'l'],
    action: { kind: 'open' },
    words: 'into the event',
    short: 'read',
  },
  {
    modes: ['events', 'event'],
    keys: ['escape', 'left', 'h'],
    action: { kind: 'go-back' },
    words: 'back',
    short: 'back',
  },
  {
    modes: ['event'],
    keys: ['n', 'tab'],
    action: { kind: 'step-quote', by: 1 },
    words: 'next quote',
    short: 'quote',
  },
  {
    modes: ['event'],
    keys: ['N', 'p', 'shift-tab'],
    action: { kind: 'step-quote', by: -1 },
    words: 'previous quote',
  },
  {
    modes: BROWSE,
    keys: [']', 'J'],
    action: { kind: 'step-event', by: 1 },
    words: 'next event of the timeline',
    short: 'next event',
    givesWay: true,
  },
  {
    modes: BROWSE,
    keys: ['[', 'K'],
    action: { kind: 'step-event', by: -1 },
    words: 'previous event of the timeline',
  },
  { modes: KEYED, keys: ['/'], action: { kind: 'open-search' }, words: 'search the quotes', short: 'search' },
  { modes: BROWSE, keys: ['?'], action: { kind: 'open-help' }, words: 'these keys', short: 'keys' },
  {
    modes: BROWSE,
    keys: ['!'],
    action: { kind: 'open-problems' },
    words: 'what was wrong with the input',
    short: 'problems',
    givesWay: true,
  },
  {
    modes: ['problems'],
    keys: ['escape', '!', 'left', 'h'],
    action: { kind: 'go-back' },
    words: 'back',
    short: 'back',
  },
  {
    modes: ['help'],
    keys: ['escape', '?', 'left', 'h'],
    action: { kind: 'go-back' },
    words: 'back',
    short: 'back',
  },
  {
    modes: ['search'],
    keys: ['down', 'ctrl-n'],
    action: move('down'),
    words: 'next result',
    short: 'move',
  },
  { modes: ['search'], keys: ['up', 'ctrl-p'], action: move('up'), words: 'previous result' },
  { modes: ['search'], keys: ['page-down'], action: move('page-down'), words: 'a page of results down' },
  { modes: ['search'], keys: ['page-up'], action: move('page-up'), words: 'a page of results up' },
  {
    modes: ['search'],
    keys: ['enter'],
    action: { kind: 'open' },
    words: 'to the result’s event',
    short: 'to the event',
  },
  {
    modes: ['search'],
    keys: ['escape'],
    action: { kind: 'go-back' },
    words: 'back, keeping what was typed',
    short: 'back',
  },
  { modes: ['search'], keys: ['backspace'], action: edit('delete-before'), words: 'delete a character' },
  { modes: ['search'], keys: ['delete'], action: edit('delete-after'), words: 'delete the next character' },
  {
    modes: ['search'],
    keys: ['ctrl-w', 'alt-backspace'],
    action: edit('delete-word-before'),
    words: 'delete a word',
  },
  {
    modes: ['search'],
    keys: ['ctrl-u'],
    action: edit('delete-all-before'),
    words: 'delete all before the cursor',
    short: 'clear',
  },
  { modes: ['search'], keys: ['left', 'ctrl-b'], action: edit('left'), words: 'a character to the left' },
  { modes: ['search'], keys: ['right', 'ctrl-f'], action: edit('right'), words: 'a character to the right' },
  {
    modes: ['search'],
    keys: ['alt-b', 'ctrl-left', 'alt-left'],
    action: edit('word-left'),
    words: 'a word to the left',
  },
  {
    modes: ['search'],
    keys: ['alt-f', 'ctrl-right', 'alt-right'],
    action: edit('word-right'),
    words: 'a word to the right',
  },
  { modes: ['search'], keys: ['home', 'ctrl-a'], action: edit('start'), words: 'to the start of the line' },
  { modes: ['search'], keys: ['end', 'ctrl-e'], action: edit('end'), words: 'to the end of the line' },
  { modes: KEYED, keys: ['q'], action: { kind: 'quit', interrupted: false }, words: 'quit', short: 'quit' },
  { modes: ALL, keys: ['ctrl-c'], action: { kind: 'quit', interrupted: true }, words: 'quit, from anywhere' },
]
