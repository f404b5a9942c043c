/** The key that somebody means by a name: what people may bind. */
import { isCharacterKey } from './character-key.ts'
import { isSequenceKey } from './escape-sequence.ts'
import { keyParts, nameOf } from './key-modifiers.ts'

/**
 * The name of the key that a terminal sends: `j`, `G`, `ctrl-d`, `alt-b`, `page-down`, `escape`, `f1`. Modifiers may be
 * given in any order: `alt-ctrl-d` is `ctrl-alt-d`. `null` where no terminal sends such a key.
 */
export const keyCalled = (name: string): string | null => {
  const parts = keyParts(name)
  if (parts === null) return null
  const { modifiers, base } = parts
  const withoutAlt = nameOf(
    modifiers.filter((modifier) => modifier !== 'alt'),
    base,
  )
  // ESC ESC is Escape twice.
  const isKey = isSequenceKey(base) || isSequenceKey(withoutAlt) || isCharacterKey(withoutAlt)
  return isKey && nameOf(modifiers, base) !== 'alt-escape' ? nameOf(modifiers, base) : null
}
