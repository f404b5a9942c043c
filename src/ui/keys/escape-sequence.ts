/**
 * One escape sequence at the beginning of some input: where it ends, and the key it stands for (ECMA-48 and xterm's
 * control sequences). The mouse and the answer to what was asked are keys too; what else a terminal says stands for none.
 */
import { readBackgroundAnswer } from './background-answer.ts'
import { type Key, namedKey } from './key.ts'
import { nameOf } from './key-modifiers.ts'
import { readMouseReport } from './mouse-report.ts'

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
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
}

const NUMBERS: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
}

/** The Linux console's function keys, behind `ESC [ [`. */
const CONSOLE_LETTERS: Readonly<Record<string, string>> = { A: 'f1', B: 'f2', C: 'f3', D: 'f4', E: 'f5' }

const SEQUENCE_KEYS: ReadonlySet<string> = new Set([...Object.values(LETTERS), ...Object.values(NUMBERS)])

/** Whether a key, named without the modifiers that may come with it, is sent as a sequence. */
export const isSequenceKey = (name: string): boolean => SEQUENCE_KEYS.has(name)

/** The terminal's modifier number less one: a bit each for shift, alt and ctrl. */
const modified = (name: string, modifier: string | undefined): string => {
  const bits = Number(modifier ?? '1') - 1
  const modifiers = (['shift', 'alt', 'ctrl'] as const).filter((_, bit) => bits & (1 << bit))
  return nameOf(modifiers, name)
}

const CSI = /^\x1b\[([0-?]*)([ -/]*)([@-~])/
const CSI_BEGUN = /^\x1b\[[0-?]*[ -/]*$/
/** Operating system commands and the other strings a terminal answers with, up to their terminator. */
const STRING = /^\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)/
const STRING_BEGUN = /^\x1b[\]PX^_][^\x07\x1b]*\x1b?$/
const STRING_BROKEN = /^\x1b[\]PX^_][^\x07\x1b]*/

const nothing = (length: number): EscapeSequence => ({ length, meaning: 'nothing' })

const named = (length: number, name: string | undefined): EscapeSequence =>
  name === undefined ? nothing(length) : { length, meaning: namedKey(name) }

/** Behind an arrow's letter stands nothing, or 1 and a modifier: other numbers before `R` are the cursor's position. */
const letterKey = (letter: string, parameters: string): string | undefined => {
  const name = LETTERS[letter]
  if (name === undefined) return undefined
  if (letter === 'Z') return name
  const [, modifier] = /^1;([2-9]|1[0-6])$/.exec(parameters) ?? []
  if (letter === 'R' && modifier === undefined) return undefined
  return modified(name, modifier)
}

const controlSequence = (input: string): EscapeSequence => {
  const match = CSI.exec(input)
  if (match === null)
    return CSI_BEGUN.test(input) ? null : nothing(/^\x1b\[[0-?]*[ -/]*/.exec(input)?.[0].length ?? 2)
  const [whole, parameters = '', intermediates, final = ''] = match
  const { length } = whole
  // An old mouse report: three raw characters follow.
  if (whole === '\x1b[M') return input.length < length + 3 ? null : nothing(length + 3)
  if (whole === '\x1b[[')
    return input.length < length + 1 ? null : named(length + 1, CONSOLE_LETTERS[input.charAt(length)])
  if (intermediates === '' && parameters.startsWith('<'))
    return { length, meaning: readMouseReport(parameters, final) ?? 'nothing' }
  if (intermediates !== '' || /[<=>?]/.test(parameters)) return nothing(length)
  const [first = '', modifier] = parameters.split(';')
  if (final === '~' && first === '200') return { length, meaning: 'paste-start' }
  if (final !== '~') return named(length, letterKey(final, parameters))
  const name = NUMBERS[first]
  return named(length, name === undefined ? undefined : modified(name, modifier))
}

/** Reads the sequence that `input`, which begins with ESC and one more character, begins with. */
export const readEscapeSequence = (input: string): EscapeSequence => {
  const introducer = input[1] ?? ''
  if (introducer === '[') return controlSequence(input)
  if (introducer === 'O') {
    const letter = input[2]
    if (letter === undefined) return null
    if (letter < ' ') return nothing(2)
    return named(3, letter === 'M' ? 'enter' : LETTERS[letter])
  }
  const string = STRING.exec(input)
  if (string !== null)
    return { length: string[0].length, meaning: readBackgroundAnswer(string[0]) ?? 'nothing' }
  if (STRING_BEGUN.test(input)) return null
  return nothing(STRING_BROKEN.exec(input)?.[0].length ?? 1)
}
