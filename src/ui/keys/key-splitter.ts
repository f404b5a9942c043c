/**
 * Splits what a terminal sends into keys. Input comes in chunks that end anywhere: several keys at once, half a
 * sequence, half a character. The keys depend on the bytes alone and not on where the chunks end, save that a lone ESC
 * becomes the Escape key only once nothing has followed it for a while.
 */
import { readEscapeSequence } from './escape-sequence.ts'
import { type Key, namedKey } from './key.ts'

export interface KeySplitter {
  /** The keys that are certain after this chunk. */
  readonly push: (chunk: Uint8Array) => readonly Key[]
  /** What is held back: `escape` may be a key of its own, `sequence` has begun and wants its end. */
  readonly pending: () => 'escape' | 'sequence' | null
  /** Gives up waiting: a lone ESC is the Escape key, an unfinished paste is its text, an unfinished sequence is dropped. */
  readonly flush: () => readonly Key[]
}

const PASTE_END = '\x1b[201~'

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\b': 'backspace',
  '\0': 'ctrl-space',
  '\x1c': 'ctrl-\\',
  '\x1d': 'ctrl-]',
  '\x1e': 'ctrl-^',
  '\x1f': 'ctrl-_',
}

const characterKey = (character: string): Key => {
  const control = CONTROLS[character]
  if (control !== undefined) return namedKey(control)
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return namedKey(`ctrl-${String.fromCharCode(code + 0x60)}`)
  if (code >= 0x80 && code < 0xa0) return namedKey('unknown')
  return namedKey(character === ' ' ? 'space' : character, character)
}

const altKey = (character: string): Key => {
  const key = characterKey(character)
  return key.kind === 'key' ? namedKey(`alt-${key.name}`, key.text) : key
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
    if (second === '\x1b') {
      input = input.slice(1)
      return namedKey('escape')
    }
    if (!'[O]PX^_'.includes(second)) {
      input = input.slice(1 + second.length)
      return altKey(second)
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
      return input.length <= 2 ? 'escape' : 'sequence'
    },
    flush: () => {
      const held = input
      input = ''
      if (inPaste) {
        inPaste = false
        return held === '' ? [] : [{ kind: 'paste', text: held }]
      }
      if (held === '\x1b') return [namedKey('escape')]
      return held.length === 2 ? [altKey(held.slice(1))] : []
    },
  }
}
