/** The keys that are sent as one character, printable or not. */
import { type NamedKey, namedKey } from './key.ts'

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\b': 'backspace',
  '\0': 'ctrl-space',
  '\x1b': 'escape',
  '\x1c': 'ctrl-\\',
  '\x1d': 'ctrl-]',
  '\x1e': 'ctrl-^',
  '\x1f': 'ctrl-_',
}

/** The key of a character. Ctrl-H, I, J and M are sent as those of Backspace, Tab and Enter, and Ctrl-[ as that of Escape. */
export const characterKey = (character: string): NamedKey => {
  const control = CONTROLS[character]
  if (control !== undefined) return namedKey(control)
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return namedKey(`ctrl-${String.fromCharCode(code + 0x60)}`)
  if (code >= 0x80 && code < 0xa0) return namedKey('unknown')
  return namedKey(character === ' ' ? 'space' : character, character)
}

const CONTROL_KEYS: ReadonlySet<string> = new Set(
  [...Array(0x20).keys(), 0x7f].map((code) => characterKey(String.fromCharCode(code)).name),
)
const PRINTABLE = /^[^\p{C}\p{Z}]$/u

/** Whether a key, named without Alt, is sent as one character. */
export const isCharacterKey = (name: string): boolean =>
  name === 'space' || CONTROL_KEYS.has(name) || PRINTABLE.test(name)
