/**
 * How the screen dresses its text. With sixteen colours, the terminal's own are used, which its user chose; with more, a
 * palette for the ground there is. No meaning rests on colour alone.
 */
import type { Ground } from '../../state/ground.ts'
import { type ColourDepth, colourCode, colourDepth } from './colour-depth.ts'
import { PALETTES, type Palette } from './palette.ts'

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
  /** The words of the speakers of one article, in the order in which they speak. */
  readonly speakers: readonly Dress[]
  /** Time expressions in a text. */
  readonly time: Dress
  /** Words that a search matched. */
  readonly match: Dress
  /** Words that another wording lacks. */
  readonly different: Dress
  /** What was typed and cannot be done. */
  readonly wrong: Dress
  /** What wants attention: problems, notices. */
  readonly warning: Dress
  /** The chosen row of the list in hand. */
  readonly chosen: Dress
  /** The cell under the cursor of a text field. */
  readonly cursor: Dress
}

type Pair = readonly [on: number | string, off: number]

const BOLD: Pair = [1, 22]
const FAINT: Pair = [2, 22]
const ITALIC: Pair = [3, 23]
const UNDERLINE: Pair = [4, 24]
const INVERSE: Pair = [7, 27]

type Named = Exclude<keyof Palette, 'speakers'>
/** The terminal's own colours; its faint text is the attribute. */
const OWN: Readonly<Record<Named, Pair>> = {
  accent: [36, 39],
  faint: FAINT,
  date: [32, 39],
  match: [35, 39],
  warning: [33, 39],
}
const OWN_SPEAKERS: readonly Pair[] = [
  [36, 39],
  [33, 39],
  [32, 39],
  [35, 39],
  [34, 39],
  [31, 39],
]
/** Without colours, neighbours still differ. */
const PLAIN_SPEAKERS: readonly (readonly Pair[])[] = [[BOLD], [ITALIC], [BOLD, ITALIC]]

const dress =
  (...pairs: readonly Pair[]): Dress =>
  (text) => {
    if (text === '' || pairs.length === 0) return text
    const on = pairs.map(([code]) => `\x1b[${code}m`).join('')
    const off = pairs.map(([, code]) => `\x1b[${code}m`).join('')
    return on + text + off
  }

/** @param depth how many colours there are; by the environment where it is not given */
export const themeFor = (
  environment: Readonly<Record<string, string | undefined>>,
  ground: Ground = 'dark',
  depth: ColourDepth = colourDepth(environment),
): Theme => {
  const palette = PALETTES[ground]
  const coloured = (hex: string, own: Pair): readonly Pair[] =>
    depth === 'none' ? [] : depth === '16' ? [own] : [[colourCode(hex, depth), 39]]
  const colour = (name: Named): readonly Pair[] =>
    depth === 'none' && name === 'faint' ? [FAINT] : coloured(palette[name], OWN[name])
  return {
    accent: dress(BOLD, ...colour('accent')),
    strong: dress(BOLD),
    faint: dress(...colour('faint')),
    date: dress(...colour('date')),
    speaker: dress(BOLD),
    speakers:
      depth === 'none'
        ? PLAIN_SPEAKERS.map((pairs) => dress(...pairs))
        : palette.speakers.map((hex, at) => dress(...coloured(hex, OWN_SPEAKERS[at] ?? [36, 39]))),
    time: dress(UNDERLINE),
    match: dress(BOLD, UNDERLINE, ...colour('match')),
    different: dress(BOLD, UNDERLINE, ...colour('match')),
    wrong: dress(UNDERLINE, ...colour('warning')),
    warning: dress(BOLD, ...colour('warning')),
    chosen: dress(INVERSE),
    cursor: dress(INVERSE),
  }
}
