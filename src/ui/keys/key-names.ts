/** Keys as people read them: `↓`, `Ctrl-D`, `PgDn`. */
import type { Binding } from './binding.ts'

const NAMES: Readonly<Record<string, string>> = {
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

const MODIFIER = /^(ctrl|alt|shift)-(.+)$/
const MODIFIER_NAMES: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' }
const FUNCTION_KEY = /^f\d+$/

const capitalised = (key: string): string => NAMES[key] ?? key.toUpperCase()

/** A key's name for people. */
export const keyName = (key: string): string => {
  const [, modifier, rest] = MODIFIER.exec(key) ?? []
  if (modifier === undefined || rest === undefined)
    return NAMES[key] ?? (FUNCTION_KEY.test(key) ? key.toUpperCase() : key)
  return `${MODIFIER_NAMES[modifier]}-${MODIFIER.test(rest) ? keyName(rest) : capitalised(rest)}`
}

/** The names of a binding's keys; of a run of keys its first and last: `Alt-1 … Alt-9`. */
export const keyNames = ({ keys, action }: Binding): readonly string[] => {
  const names = keys.map(keyName)
  return 'kind' in action ? names : [`${names[0]} … ${names.at(-1)}`]
}
