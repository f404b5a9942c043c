/** What stands on an emulated terminal's screen, as runs of cells that look alike. */
import type { Terminal } from '@xterm/headless'

/** Colours are CSS hexadecimal; `null` is the terminal's own. */
export interface Look {
  readonly foreground: string | null
  readonly background: string | null
  readonly bold: boolean
  readonly dim: boolean
  readonly italic: boolean
  readonly underlined: boolean
  readonly inverse: boolean
}

/** Neighbouring cells of one row with one look; `column` and `row` count from 0. */
export interface Run {
  readonly row: number
  readonly column: number
  readonly cells: number
  readonly text: string
  readonly look: Look
}

type Cell = NonNullable<
  ReturnType<NonNullable<ReturnType<Terminal['buffer']['active']['getLine']>>['getCell']>
>

const hexadecimal = (value: number): string => `#${value.toString(16).padStart(6, '0')}`

/** A colour of the 256: sixteen named ones, a cube of six levels each, and 24 greys. */
const paletteColour = (index: number, named: readonly string[]): string => {
  const name = named[index]
  if (name !== undefined) return name
  if (index >= 232) return hexadecimal((8 + (index - 232) * 10) * 0x010101)
  const level = (step: number): number => (step === 0 ? 0 : 55 + step * 40)
  const cube = index - 16
  return hexadecimal(
    (level(Math.floor(cube / 36)) << 16) | (level(Math.floor(cube / 6) % 6) << 8) | level(cube % 6),
  )
}

const lookOf = (cell: Cell, named: readonly string[]): Look => {
  const colour = (isRgb: boolean, isPalette: boolean, value: number): string | null =>
    isRgb ? hexadecimal(value) : isPalette ? paletteColour(value, named) : null
  return {
    foreground: colour(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()),
    background: colour(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor()),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underlined: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
  }
}

const alike = (a: Look, b: Look): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The screen's runs, row by row. @param named the sixteen colours that programs name by number */
export const screenRuns = (terminal: Terminal, named: readonly string[]): readonly Run[] => {
  const runs: Run[] = []
  const { active } = terminal.buffer
  for (let row = 0; row < terminal.rows; row++) {
    const line = active.getLine(active.viewportY + row)
    for (let column = 0; column < terminal.cols; column++) {
      const cell = line?.getCell(column)
      if (cell === undefined || cell.getWidth() === 0) continue
      const look = lookOf(cell, named)
      const text = cell.getChars() || ' '
      const last = runs.at(-1)
      if (last?.row === row && last.column + last.cells === column && alike(last.look, look))
        runs[runs.length - 1] = { ...last, cells: last.cells + cell.getWidth(), text: last.text + text }
      else runs.push({ row, column, cells: cell.getWidth(), text, look })
    }
  }
  return runs
}
