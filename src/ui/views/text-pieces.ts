/** Long texts put together of pieces: some lines, and what they are about. */
import type { TextPart } from '../../state/text-parts.ts'
import { cellWidth, harmless } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import type { Dress, Theme } from '../theme/theme.ts'

/** Where other words of the same thing stand: beside it where there is room, or always below it, for who hears the lines in turn. */
export type Asides = 'beside' | 'below'

type About = Omit<TextPart, 'from' | 'to'>

export interface TextPiece {
  readonly lines: readonly string[]
  /** `null` for headings and empty lines. */
  readonly about: About | null
}

const NOTHING = { quote: null, person: null, at: null } as const

/** Lines that are about something. */
export const piece = (
  lines: readonly string[],
  kind: TextPart['kind'],
  about: Partial<Omit<About, 'kind'>> = {},
): TextPiece => ({ lines, about: { kind, ...NOTHING, ...about } })

/** Lines that are about nothing themselves. */
export const between = (...lines: readonly string[]): TextPiece => ({ lines, about: null })

/** A section's title, behind an empty line. */
export const heading = (title: string, theme: Theme): TextPiece => between('', theme.accent(title))

/** Text as it is. */
export const plain: Dress = (text) => text

/** Text of anywhere as lines: the first behind `first`, the others behind as many spaces or what is given. */
export const block = (
  text: string,
  columns: number,
  dress: Dress,
  first = '',
  others = ' '.repeat(cellWidth(first)),
): readonly string[] =>
  wrapped(harmless(text), columns - cellWidth(first)).map(
    (line, at) => (at === 0 ? first : others) + dress(line),
  )

export interface AssembledText {
  readonly lines: readonly string[]
  readonly parts: readonly TextPart[]
}

/** The pieces one below the other. */
export const assembled = (pieces: readonly TextPiece[]): AssembledText => {
  const lines: string[] = []
  const parts: TextPart[] = []
  for (const { lines: own, about } of pieces) {
    const from = lines.length
    // One quote may have more lines than a call takes arguments.
    for (const line of own) lines.push(line)
    if (about !== null && own.length > 0) parts.push({ from, to: lines.length, ...about })
  }
  return { lines, parts }
}
