/** Keys as people read them: `↓`, `Ctrl-D`, `PgDn`; in words where arrows cannot be drawn, or names are read out. */
import type { Binding } from './binding.ts'

/**
 * What keys are called by: `signs` has arrows, `ascii` words for them, and `spoken` words for whatever a screen reader
 * passes over or does not tell apart: `Slash`, `Shift-P`.
 */
export type KeyNaming = 'signs' | 'ascii' | 'spoken'

type Names = Readonly<Record<string, string>>

const SIGNS: Names = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  backspace: 'Backspace',
  delete: 'Del',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  home: 'Home',
  end: 'End',
  insert: 'Ins',
}

const ASCII: Names = { ...SIGNS, up: 'Up', down: 'Down', left: 'Left', right: 'Right' }

const SPOKEN: Names = {
  ...ASCII,
  escape: 'Escape',
  delete: 'Delete',
  'page-up': 'Page Up',
  'page-down': 'Page Down',
  insert: 'Insert',
  '!': 'Exclamation mark',
  '"': 'Quotation mark',
  '#': 'Hash',
  '%': 'Percent',
  '&': 'Ampersand',
  "'": 'Apostrophe',
  '(': 'Left parenthesis',
  ')': 'Right parenthesis',
  '*': 'Star',
  '+': 'Plus',
  ',': 'Comma',
  '-': 'Minus',
  '.': 'Full stop',
  '/': 'Slash',
  ':': 'Colon',
  ';': 'Semicolon',
  '<': 'Less than',
  '=': 'Equals',
  '>': 'Greater than',
  '?': 'Question mark',
  '@': 'At sign',
  '[': 'Left bracket',
  '\\': 'Backslash',
  ']': 'Right bracket',
  '^': 'Circumflex',
  _: 'Underline',
  '`': 'Grave accent',
  '{': 'Left brace',
  '|': 'Bar',
  '}': 'Right brace',
  '~': 'Tilde',
}

const NAMES: Readonly<Record<KeyNaming, Names>> = { signs: SIGNS, ascii: ASCII, spoken: SPOKEN }

const MODIFIER = /^(ctrl|alt|shift)-(.+)$/
const MODIFIER_NAMES: Names = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' }
const FUNCTION_KEY = /^f\d+$/
const CAPITAL = /^\p{Lu}$/u

const alone = (key: string, naming: KeyNaming): string => {
  const name = NAMES[naming][key]
  if (name !== undefined) return name
  if (FUNCTION_KEY.test(key)) return key.toUpperCase()
  return naming === 'spoken' && CAPITAL.test(key) ? `Shift-${key}` : key
}

/** A key's name for people. */
export const keyName = (key: string, naming: KeyNaming): string => {
  const [, modifier, rest] = MODIFIER.exec(key) ?? []
  if (modifier === undefined || rest === undefined) return alone(key, naming)
  const last = NAMES[naming][rest] ?? rest.toUpperCase()
  return `${MODIFIER_NAMES[modifier]}-${MODIFIER.test(rest) ? keyName(rest, naming) : last}`
}

/** The names of a binding's keys; of a run of keys its first and last: `Alt-1 … Alt-9`. */
export const keyNames = ({ keys, action }: Binding, naming: KeyNaming): readonly string[] => {
  const names = keys.map((key) => keyName(key, naming))
  const to = naming === 'spoken' ? 'to' : '…'
  return 'kind' in action || names.length < 2 ? names : [`${names[0]} ${to} ${names.at(-1)}`]
}

/** The keys that go up and down, called by one name. */
export const upAndDown = (naming: KeyNaming): string =>
  naming === 'signs' ? '↑↓' : `${keyName('up', naming)}/${keyName('down', naming)}`
