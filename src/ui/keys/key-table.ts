/** Every key of every screen: the one table from which the key map, the footer, the help and the README's list are made. */
import type { Mode } from '../../state/mode.ts'
import { type Binding, move } from './binding.ts'
import { SEARCH_KEYS } from './search-keys.ts'

const LISTS: readonly Mode[] = ['dates', 'events']
const TEXTS: readonly Mode[] = ['event', 'help', 'problems']
const BROWSE: readonly Mode[] = ['dates', 'events', 'event']
const KEYED: readonly Mode[] = [...BROWSE, 'help', 'problems']
const ALL: readonly Mode[] = [...KEYED, 'search']

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
  ...SEARCH_KEYS,
  { modes: KEYED, keys: ['q'], action: { kind: 'quit', interrupted: false }, words: 'quit', short: 'quit' },
  { modes: ALL, keys: ['ctrl-c'], action: { kind: 'quit', interrupted: true }, words: 'quit, from anywhere' },
]
