/**
 * Splits what a terminal sends into keys. Input comes in chunks that end anywhere: several keys at once, half a
 * sequence, half a character. The keys depend on the bytes alone and not on where the chunks end, save that a lone ESC
 * becomes the Escape key only once nothing has followed it for a while.
 */

import { characterKey } from './character-key.ts'
import { readEscapeSequence } from './escape-sequence.ts'
import { type Key, type NamedKey, namedKey } from './key.ts'
import { hasAlt, withAlt } from './key-modifiers.ts'

export interface KeySplitter {
  /** The keys that are certain after this chunk. */
  readonly push: (chunk: Uint8Array) => readonly Key[]
  /** What is held back: `escape` may be a key of its own, `sequence` has begun and wants its end. */
  readonly pending: () => 'escape' | 'sequence' | null
  /** Gives up waiting: ESC alone is the Escape key, an unfinished paste is its text, an unfinished sequence is dropped. */
  readonly flush: () => readonly Key[]
}

const PASTE_END = '\x1b[201~'

const ESCAPE = namedKey('escape')

/** Alt with a key, sent as ESC and that key. */
const altKey = (key: NamedKey): NamedKey => ({ ...namedKey(withAlt(key.name)), behindEscape: key })

/** What is held back, without a first ESC that is certain to be no more than Escape or Alt. */
const behindEscape = (held: string): string => (held.startsWith('\x1b\x1b') ? held.slice(1) : held)

/** The keys of what was held back, once nothing has followed it. */
const keysOfHeld = (held: string): readonly Key[] => {
  const rest = behindEscape(held)
  const first = rest === held ? [] : [ESCAPE]
  if (rest === '\x1b') return [...first, ESCAPE]
  return rest.length === 2 ? [...first, altKey(characterKey(rest.slice(1)))] : first
}

/** The first whole character; an emoji is two UTF-16 units, which the decoder never parts. */
const firstCharacter = (input: string): string => String.fromCodePoint(input.codePointAt(0) ?? 0)

/** A splitter for one terminal; it keeps what is unfinished between chunks. */
export const createKeySplitter = (): KeySplitter => {
  const decoder = new TextDecoder('utf-8')
  let input = ''
  let inPaste = false

  const paste = (): Key | null => {
    const end = input.indexOf(PASTE_END)
    if (end < 0) return null
    const text = input.slice(0, end)
    input = input.slice(end + PASTE_END.length)
    inPaste = false
    return { kind: 'paste', text }
  }

  /** At ESC ESC: Alt with a key that is sent as a sequence, as rxvt and PuTTY send it; or Escape, and whatever follows. */
  const atSecondEscape = (): Key | null => {
    const behind = input.slice(1)
    if (behind.length === 1) return null
    if (/^\x1b[[O]/.test(behind)) {
      const sequence = readEscapeSequence(behind)
      if (sequence === null) return null
      const { meaning, length } = sequence
      if (typeof meaning === 'object' && meaning.kind === 'key' && !hasAlt(meaning.name)) {
        input = behind.slice(length)
        return altKey(meaning)
      }
    }
    input = behind
    return ESCAPE
  }

  /** The next key, `'nothing'` for input that is none, `null` where more input must come first. */
  const next = (): Key | 'nothing' | null => {
    if (inPaste) return paste()
    if (input === '') return null
    const character = firstCharacter(input)
    if (character !== '\x1b') {
      input = input.slice(character.length)
      return characterKey(character)
    }
    if (input.length === 1) return null
    const second = firstCharacter(input.slice(1))
    if (second === '\x1b') return atSecondEscape()
    if (!'[O]PX^_'.includes(second)) {
      input = input.slice(1 + second.length)
      return altKey(characterKey(second))
    }
    const sequence = readEscapeSequence(input)
    if (sequence === null) return null
    input = input.slice(sequence.length)
    if (sequence.meaning === 'paste-start') {
      inPaste = true
      return 'nothing'
    }
    return sequence.meaning
  }

  const drain = (): readonly Key[] => {
    const keys: Key[] = []
    for (let key = next(); key !== null; key = next()) if (key !== 'nothing') keys.push(key)
    return keys
  }

  return {
    push: (chunk) => {
      input += decoder.decode(chunk, { stream: true })
      return drain()
    },
    pending: () => {
      if (inPaste) return 'sequence'
      if (input === '') return null
      return behindEscape(input).length <= 2 ? 'escape' : 'sequence'
    },
    flush: () => {
      const held = input
      input = ''
      if (inPaste) {
        inPaste = false
        return held === '' ? [] : [{ kind: 'paste', text: held }]
      }
      return keysOfHeld(held)
    },
  }
}
