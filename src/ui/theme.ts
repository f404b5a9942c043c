/**
 * How the screen dresses its text. Only the terminal's own sixteen colours and attributes are used, so that it is
 * readable on whatever ground the user chose; no meaning rests on colour alone.
 */

export type Dress = (text: string) => string

export interface Theme {
  /** The name of the program, the title of the pane in hand, keys. */
  readonly accent: Dress
  /** Headlines and headings. */
  readonly strong: Dress
  /** What is secondary. */
  readonly faint: Dress
  readonly date: Dress
  readonly speaker: Dress
  /** Words that a search matched. */
  readonly match: Dress
  /** What was typed and cannot be done. */
  readonly wrong: Dress
  /** What wants attention: problems, notices. */
  readonly warning: Dress
  /** The chosen row of the list in hand. */
  readonly chosen: Dress
  /** The cell under the cursor of a text field. */
  readonly cursor: Dress
}

type Pair = readonly [on: number, off: number]

const BOLD: Pair = [1, 22]
const FAINT: Pair = [2, 22]
const UNDERLINE: Pair = [4, 24]
const INVERSE: Pair = [7, 27]
const GREEN: Pair = [32, 39]
const YELLOW: Pair = [33, 39]
const MAGENTA: Pair = [35, 39]
const CYAN: Pair = [36, 39]

const dress =
  (...pairs: readonly Pair[]): Dress =>
  (text) => {
    if (text === '' || pairs.length === 0) return text
    const on = pairs.map(([code]) => `\x1b[${code}m`).join('')
    const off = pairs.map(([, code]) => `\x1b[${code}m`).join('')
    return on + text + off
  }

/** The theme for an environment: `NO_COLOR` (https://no-color.org) leaves the attributes and drops the colours. */
export const themeFor = (environment: Readonly<Record<string, string | undefined>>): Theme => {
  const coloured = (environment.NO_COLOR ?? '') === ''
  const colour = (pair: Pair): readonly Pair[] => (coloured ? [pair] : [])
  return {
    accent: dress(BOLD, ...colour(CYAN)),
    strong: dress(BOLD),
    faint: dress(FAINT),
    date: dress(...colour(GREEN)),
    speaker: dress(BOLD),
    match: dress(BOLD, UNDERLINE, ...colour(MAGENTA)),
    wrong: dress(UNDERLINE, ...colour(YELLOW)),
    warning: dress(BOLD, ...colour(YELLOW)),
    chosen: dress(INVERSE),
    cursor: dress(INVERSE),
  }
}
