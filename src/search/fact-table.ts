/** What the search knows of each quote of a timeline, as a table of columns: what the screen filters and counts by. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import { factColumnsBuilder } from './fact-columns.ts'
import type { FactTable } from './filter-rows.ts'
import { quoteFacts } from './quote-facts.ts'
import type { Segment } from './segment.ts'

/** The table of a timeline: that of its index where one was kept, or made anew, a millisecond for a thousand quotes. */
export const factTable = (timeline: OpenTimeline, kept: Segment | null): FactTable => {
  const rows = timeline.quotes.length
  if (kept !== null && kept.rows === rows) return kept
  const factsOf = quoteFacts(timeline)
  const builder = factColumnsBuilder()
  for (let row = 0; row < rows; row++) builder.add(factsOf(row))
  return { rows, facts: builder.finish() }
}
