/** The marked words of one line, dressed. */
import type { Span } from '../../model/span.ts'
import type { Dress } from '../theme/theme.ts'

export interface DressedSpan extends Span {
  readonly dress: Dress
}

/** `text` from `line.start` to `line.end`: what lies in `parts` (in order, without overlap) in their dress, else in `base`. */
export const dressedLine = (
  text: string,
  line: Span,
  parts: readonly DressedSpan[],
  base: Dress = (plain) => plain,
): string => {
  let shown = ''
  let at = line.start
  for (const part of parts) {
    const start = Math.max(at, part.start)
    const end = Math.min(line.end, part.end)
    if (start >= end) continue
    shown += base(text.slice(at, start)) + part.dress(text.slice(start, end))
    at = end
  }
  return shown + base(text.slice(at, line.end))
}

/** The same with one dress for all `marks`. */
export const highlighted = (text: string, line: Span, marks: readonly Span[], dress: Dress): string =>
  dressedLine(
    text,
    line,
    marks.map(({ start, end }) => ({ start, end, dress })),
  )
