/** A search that runs where it is asked: for timelines so small that no answer takes the time of a frame. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import { quoteFacts } from './quote-facts.ts'
import { createQuoteIndex, type QuoteIndex } from './quote-index.ts'
import type { SearchService } from './search-service.ts'
import type { Segment } from './segment.ts'

/** The index of a timeline: made of what was kept of it, or anew. */
export const indexOfTimeline = (
  timeline: OpenTimeline,
  kept: Segment | null,
  onRow?: (row: number) => void,
): QuoteIndex => {
  const index = createQuoteIndex(quoteFacts(timeline), kept === null ? [] : [kept])
  index.extendTo(timeline.quotes.length, onRow)
  return index
}

/** Indexes at the first search, not before: most screens are looked at and never searched. */
export const serviceInThisThread = (timeline: OpenTimeline, kept: Segment | null = null): SearchService => {
  let index: QuoteIndex | undefined
  return {
    search: (query, limit, within) => {
      index ??= indexOfTimeline(timeline, kept)
      return index.search(query, limit, within)
    },
    onProgress: (listener) => listener({ done: timeline.quotes.length, total: timeline.quotes.length }),
    close: () => {},
  }
}
