import { fileURLToPath } from 'node:url'
import xterm from '@xterm/headless'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellWidth } from '../ui/text/cells.ts'
import { withoutIgnorable } from '../ui/text/without-ignorable.ts'
import { type Run, screenRuns } from './screen-cells.ts'
import { wholeLines } from './whole-lines.ts'

type Transform = (line: string, row: number) => string
interface InkOutput {
  readonly write: (
    x: number,
    y: number,
    text: string,
    options: { readonly transformers: readonly Transform[] },
  ) => void
  readonly get: () => { readonly output: string; readonly height: number }
}
type OutputClass = new (size: { readonly width: number; readonly height: number }) => InkOutput

const INK_OUTPUT = fileURLToPath(new URL('../../node_modules/ink/build/output.js', import.meta.url))
const COLUMNS = 24
const ROWS = 3
const NAMED = Array.from({ length: 16 }, (_, colour) => `colour ${colour}`)

/** Ink's class of screens, as Ink has it or as it is bundled. */
const outputClass = async (plugins: Parameters<typeof build>[0]['plugins']): Promise<OutputClass> => {
  const { outputFiles } = await build({
    entryPoints: [INK_OUTPUT],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: plugins ?? [],
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return (await import(`data:text/javascript;base64,${source}`)).default
}

const made = (Output: OutputClass, draw: (output: InkOutput) => void): ReturnType<InkOutput['get']> => {
  const output = new Output({ width: COLUMNS, height: ROWS })
  draw(output)
  return output.get()
}

const shownBy = (Output: OutputClass, draw: (output: InkOutput) => void): Promise<readonly Run[]> => {
  const { output } = made(Output, draw)
  const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true, convertEol: true })
  return new Promise((shown) => {
    terminal.write(output, () => shown(screenRuns(terminal, NAMED)))
  })
}

const [ours, inks] = await Promise.all([outputClass([wholeLines()]), outputClass([])])

const DRESSES: readonly (readonly [opening: string, closing: string])[] = [
  ['', ''],
  ['\x1b[1m', '\x1b[22m'],
  ['\x1b[38;5;174m', '\x1b[39m'],
  ['\x1b[7m', '\x1b[27m'],
  ['\x1b[48;2;1;2;3m\x1b[4m', '\x1b[24m\x1b[49m'],
]
const WORDS = ['a', 'bc ', '“é”', '│', '漢', '  ', 'min\u00adis\u00adter', '\u115f', '\u3164', '\u061c\ufff0']
/** A line as wide as the screen: words in dresses, and blanks to its end. */
const drawnLine = fc
  .array(fc.tuple(fc.constantFrom(...DRESSES), fc.constantFrom(...WORDS)), { maxLength: 10 })
  .map((words) => {
    let [shown, cells] = ['', 0]
    for (const [[opening, closing], word] of words) {
      if (cells + cellWidth(word) > COLUMNS) break
      shown += opening + word + closing
      cells += cellWidth(word)
    }
    return shown + ' '.repeat(COLUMNS - cells)
  })
/** As a frame has it. */
const finishedLine = drawnLine.map(withoutIgnorable)

describe('a screen of finished lines', () => {
  it('shows what Ink makes of it cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(finishedLine, { minLength: ROWS, maxLength: ROWS }), async (lines) => {
        const draw = (output: InkOutput): void =>
          output.write(0, 0, `.${'\n.'.repeat(ROWS - 1)}`, { transformers: [(_, row) => lines[row] ?? ''] })
        expect(await shownBy(ours, draw)).toEqual(await shownBy(inks, draw))
      }),
    )
  })

  it('is not taken apart', () => {
    const line = '\x1b[1mone\x1b[22m\x1b[1mtwo\x1b[22m'
    const draw = (output: InkOutput): void =>
      output.write(0, 0, '.\n.\n.', { transformers: [() => `${line}  `] })
    const lines = [line, line, line].join('\n')
    expect(made(ours, draw)).toEqual({ output: lines, height: ROWS })
    expect(made(inks, draw).output).not.toBe(lines)
  })
})

it.each<readonly [what: string, draw: (output: InkOutput) => void]>([
  ['text that is not transformed', (output) => output.write(0, 0, 'one\ntwo\nthree', { transformers: [] })],
  [
    'text that is not at the first cell',
    (output) => output.write(2, 1, 'one', { transformers: [(line) => line] }),
  ],
  ['fewer lines than rows', (output) => output.write(0, 0, 'one', { transformers: [(line) => line] })],
  [
    'texts over each other',
    (output) => {
      output.write(0, 0, '.\n.\n.', { transformers: [(_, row) => `row ${row}`] })
      output.write(1, 0, 'two', { transformers: [(line) => line] })
    },
  ],
  ['nothing', () => {}],
])('%s is drawn by Ink', (_, draw) => {
  expect(made(ours, draw)).toEqual(made(inks, draw))
})
