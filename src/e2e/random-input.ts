/**
 * What a cat on the keyboard types: every key of the key table, letters, pastes, the mouse, and bytes that mean
 * nothing. The same for the same seed.
 */
import type { SeededRandom } from '../bench/seeded-random.ts'
import type { Action } from '../state/actions.ts'
import { keyActions } from '../ui/keys/binding.ts'
import { KEY_TABLE } from '../ui/keys/key-table.ts'
import { keyBytes } from './key-bytes.ts'

/** Keys that end the program, or stop the process it runs in. */
const LEFT_OUT: ReadonlySet<Action['kind']> = new Set(['quit', 'suspend'])

const dangerous = new Set(
  KEY_TABLE.flatMap((binding) =>
    keyActions(binding).flatMap(([key, { kind }]) => (LEFT_OUT.has(kind) ? [key] : [])),
  ),
)

/** A lone ESC is told from the beginning of a sequence by the time that passes; with a key that does nothing, by itself. */
const ESCAPE_AND_NOTHING = '\x1b~'

const KEYS: readonly string[] = [...new Set(KEY_TABLE.flatMap(({ keys }) => keys))]
  .filter((key) => !dangerous.has(key))
  .map((key) => (key === 'escape' ? ESCAPE_AND_NOTHING : keyBytes(key)))

const LETTERS: readonly string[] = Array.from('the 0-9:"é漢👍🏽').filter((key) => !dangerous.has(key))

const PASTED: readonly string[] = [
  'q',
  'line\nline\r\n',
  '\x1b[31mred\x1b[0m',
  '漢字 and 👨‍👩‍👧',
  '',
  '\x03\x1a',
  '"on:2019',
]

/** Answers and reports nobody asked for, broken sequences, half characters. None of them can become a key that quits. */
const GARBAGE: readonly Buffer[] = [
  '\x1b[?62;4c',
  '\x1b]10;rgb:ffff/ffff/ffff\x07',
  '\x1b[M !!',
  '\x1b[[X',
  '\x1b[999;999R',
  '\x1b[<0;1M',
  '\x1bOz',
  '\x1bP1$r\x1b\\',
  '\0',
].map((text) => Buffer.from(text))
const BROKEN: readonly Buffer[] = [[0xff], [0xc3], [0xf0, 0x9f], [0x80, 0x9b]].map((bytes) =>
  Buffer.from(bytes),
)

export interface RandomInput {
  /** One key, or something like it. */
  readonly next: () => Buffer
}

/** @param size how far the mouse goes */
export const randomInput = (
  random: SeededRandom,
  size: () => { readonly columns: number; readonly rows: number },
): RandomInput => {
  let turn = 0
  const mouse = (): string => {
    turn += 1
    const { columns, rows } = size()
    // Never twice in one row: two presses in one place are one double click only if they are quick.
    const row = 1 + ((turn % 2) + 2 * random.below(Math.ceil(rows / 2)))
    const button = random.of([0, 0, 0, 2, 32, 64, 65])
    return `\x1b[<${button};${1 + random.below(columns)};${row}${random.part() < 0.5 ? 'M' : 'm'}`
  }
  return {
    next: () => {
      const part = random.part()
      if (part < 0.6) return Buffer.from(random.of(KEYS))
      if (part < 0.8) return Buffer.from(random.of(LETTERS))
      if (part < 0.84) return Buffer.from(`\x1b[200~${random.of(PASTED)}\x1b[201~`)
      if (part < 0.93) return Buffer.from(mouse())
      return random.of(part < 0.97 ? GARBAGE : BROKEN)
    },
  }
}

const SIZES = [
  [1, 1],
  [59, 20],
  [60, 20],
  [99, 24],
  [100, 30],
  [159, 50],
  [160, 45],
  [240, 70],
] as const

/** A size where the layout changes, or any other. */
export const randomSize = (random: SeededRandom): { readonly columns: number; readonly rows: number } => {
  if (random.part() < 0.6) return { columns: 40 + random.below(180), rows: 10 + random.below(60) }
  const [columns, rows] = random.of(SIZES)
  return { columns, rows }
}
