/** The words that tell an event, without those of its parts that tell of something else. */
import type { FoundEvent } from '../model/parsed-article.ts'
import type { Span } from '../model/span.ts'

/** The parts of an event that are events of another date. */
export const partsElsewhere = (events: readonly FoundEvent[], at: number): readonly Span[] => {
  const event = events[at]
  const parts: Span[] = []
  for (let part = at + 1; part < events.length; part++) {
    const inner = events[part]
    if (event === undefined || inner === undefined || inner.start < event.start || inner.end > event.end)
      break
    if (inner.date !== event.date) parts.push(inner)
  }
  return parts
}

/** The words of a span without those of some of its parts. */
export const wordsWithout = (text: string, { start, end }: Span, parts: readonly Span[]): string => {
  let words = ''
  let from = start
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start < from || part.start >= end) continue
    words += `${text.slice(from, part.start)} `
    from = part.end
  }
  return words + text.slice(Math.min(from, end), end)
}
