/** What the lines of a long text are about: which of them tell of a quote, a person, a date, a place in an article. */
import type { TextPlace } from './text-place.ts'

export type TextPartKind =
  | 'headline'
  | 'dating'
  | 'person'
  | 'quote'
  | 'variant'
  | 'mention'
  | 'time'
  | 'text'

/** The lines `[from, to)` that tell of one thing. */
export interface TextPart {
  readonly from: number
  readonly to: number
  readonly kind: TextPartKind
  /** The id of a quote. */
  readonly quote: string | null
  /** The id of a person. */
  readonly person: string | null
  /** What it rests on; `null` where no article has the words. */
  readonly at: TextPlace | null
}

/** How long a text is, and its parts from top to bottom. No two share a line; a line between two belongs to neither. */
export interface TextExtent {
  readonly lines: number
  readonly parts: readonly TextPart[]
}

/** The part on a line; `undefined` between two parts. */
export const partOn = ({ parts }: TextExtent, line: number): TextPart | undefined =>
  parts.find(({ from, to }) => from <= line && line < to)

/** The nearest part that begins below a line, or above the part on it, of one of some kinds; `undefined` where there is none. */
export const nextPart = (
  { parts }: TextExtent,
  line: number,
  by: 1 | -1,
  kinds: readonly TextPartKind[],
): TextPart | undefined => {
  const wanted = parts.filter(({ kind }) => kinds.includes(kind))
  return by === 1
    ? wanted.find(({ from }) => from > line)
    : wanted.findLast(({ from, to }) => from < line && to <= line)
}
