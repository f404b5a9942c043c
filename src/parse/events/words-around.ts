/** Whether a stretch of an article stands within the words that somebody said. */
import type { Quotation } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { firstIndex } from '../first-index.ts'

const MOST_NESTED = 4

/** Finds the words somebody said around an expression; `null` where the article tells it itself. */
export const segmentAround = (quotes: readonly Quotation[]): ((expression: Span) => Span | null) => {
  const segments = quotes.flatMap((quote) => quote.segments).sort((a, b) => a.start - b.start)
  return (expression) => {
    const behind = firstIndex(segments.length, (at) => (segments[at]?.start ?? 0) > expression.start)
    // Reported speech may hold marked words, and stand around later segments: the nearest few are looked at.
    for (let at = behind - 1; at >= Math.max(0, behind - MOST_NESTED); at--) {
      const segment = segments[at]
      if (segment !== undefined && expression.start < segment.end) return segment
    }
    return null
  }
}
