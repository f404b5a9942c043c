/** Every key of every screen: the one table from which the key map, the footer, the help, the palette and the README's list are made. */
import { ACT_KEYS } from './act-keys.ts'
import type { Binding } from './binding.ts'
import { ALL, KEYED, OPEN } from './modes.ts'
import { MOVE_KEYS } from './move-keys.ts'
import { SEARCH_KEYS } from './search-keys.ts'
import { TYPED_KEYS } from './typed-keys.ts'
import { VIEW_KEYS } from './view-keys.ts'

export const KEY_TABLE: readonly Binding[] = [
  ...MOVE_KEYS,
  ...VIEW_KEYS,
  ...ACT_KEYS,
  ...SEARCH_KEYS,
  ...TYPED_KEYS,
  {
    id: 'suspend',
    modes: ALL,
    keys: ['ctrl-z'],
    action: { kind: 'suspend' },
    words: 'suspend to the shell; fg comes back',
  },
  { id: 'redraw', modes: ALL, keys: ['ctrl-l'], action: { kind: 'redraw' }, words: 'redraw the screen' },
  {
    id: 'toggle-mouse',
    modes: OPEN,
    keys: ['alt-m'],
    action: { kind: 'toggle-mouse' },
    words: 'switch the mouse on, or off to select text',
  },
  {
    id: 'quit',
    modes: KEYED,
    keys: ['q'],
    action: { kind: 'quit', interrupted: false },
    words: 'quit',
    short: 'quit',
  },
  {
    id: 'quit-anywhere',
    modes: ALL,
    keys: ['ctrl-c'],
    action: { kind: 'quit', interrupted: true },
    words: 'quit from anywhere',
  },
]
