/** The marked words of one line, dressed. */
import type { Span } from '../../model/span.ts'
import type { Dress } from '../theme.ts'

/** `text` from `line.start` to `line.end`, with what lies in `marks` (in order, without overlap) dressed. */
export const highlighted = (text: string, line: Span, marks: readonly Span[], dress: Dress): string => {
  let shown = ''
  let at = line.start
  for (const mark of marks) {
    const start = Math.max(at, mark.start)
    const end = Math.min(line.end, mark.end)
    if (start >= end) continue
    shown += text.slice(at, start) + dress(text.slice(start, end))
    at = end
  }
  return shown + text.slice(at, line.end)
}
