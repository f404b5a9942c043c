/**
 * One escape sequence at the beginning of some input: where it ends, and the key it stands for (ECMA-48 and xterm's
 * control sequences). What is no key of ours, such as mouse reports and the terminal's answers, stands for none.
 */
import { type Key, namedKey } from './key.ts'

/** `length` in UTF-16 units; `null` for the whole where the sequence may go on in input that has yet to come. */
export type EscapeSequence = {
  readonly length: number
  readonly meaning: Key | 'paste-start' | 'nothing'
} | null

const LETTERS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'shift-tab',
}

const NUMBERS: Readonly<Record<string, string>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
}

/** The terminal's modifier number less one: a bit each for shift, alt and ctrl. */
const modified = (name: string, modifier: string | undefined): string => {
  const bits = Number(modifier ?? '1') - 1
  const parts = [bits & 4 ? 'ctrl-' : '', bits & 2 ? 'alt-' : '', bits & 1 ? 'shift-' : '']
  return parts.join('') + name
}

const CSI = /^\x1b\[([0-?]*)([ -/]*)([@-~])/
const CSI_BEGUN = /^\x1b\[[0-?]*[ -/]*$/
/** Operating system commands and the other strings a terminal answers with, up to their terminator. */
const STRING = /^\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)/
const STRING_BEGUN = /^\x1b[\]PX^_][^\x07\x1b]*\x1b?$/
const STRING_BROKEN = /^\x1b[\]PX^_][^\x07\x1b]*/

const nothing = (length: number): EscapeSequence => ({ length, meaning: 'nothing' })

const controlSequence = (input: string): EscapeSequence => {
  const match = CSI.exec(input)
  if (match === null)
    return CSI_BEGUN.test(input) ? null : nothing(/^\x1b\[[0-?]*[ -/]*/.exec(input)?.[0].length ?? 2)
  const [whole, parameters = '', intermediates, final = ''] = match
  const { length } = whole
  // Old mouse reports (three raw characters follow) and the Linux console's function keys (one letter follows).
  if (whole === '\x1b[M') return input.length < length + 3 ? null : nothing(length + 3)
  if (whole === '\x1b[[') return input.length < length + 1 ? null : nothing(length + 1)
  if (intermediates !== '' || /[<=>?]/.test(parameters)) return nothing(length)
  const [first = '', modifier] = parameters.split(';')
  if (final === '~' && first === '200') return { length, meaning: 'paste-start' }
  const name = final === '~' ? NUMBERS[first] : LETTERS[final]
  return name === undefined
    ? nothing(length)
    : { length, meaning: namedKey(final === 'Z' ? name : modified(name, modifier)) }
}

/** Reads the sequence that `input`, which begins with ESC and one more character, begins with. */
export const readEscapeSequence = (input: string): EscapeSequence => {
  const introducer = input[1] ?? ''
  if (introducer === '[') return controlSequence(input)
  if (introducer === 'O') {
    const letter = input[2]
    if (letter === undefined) return null
    if (letter < ' ') return nothing(2)
    const name = letter === 'M' ? 'enter' : LETTERS[letter]
    return name === undefined ? nothing(3) : { length: 3, meaning: namedKey(name) }
  }
  const string = STRING.exec(input)
  if (string !== null) return nothing(string[0].length)
  if (STRING_BEGUN.test(input)) return null
  return nothing(STRING_BROKEN.exec(input)?.[0].length ?? 1)
}
