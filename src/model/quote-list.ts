/** Finding quotes in a timeline, and their events: the list is asked where it can tell, or mapped at the first question. */
import { late } from './late.ts'
import type { OpenTimeline } from './open-timeline.ts'
import type { Quote } from './quote.ts'

/** What is in a row of a list of quotes, or of what is known of them. @throws Error where there is no such row */
export const inRow = <T>(
  list: { readonly length: number; readonly at: (row: number) => T | undefined },
  row: number,
): T => {
  const found = list.at(row)
  if (found === undefined) throw new Error(`no quote in row ${row} of ${list.length}`)
  return found
}

/** Finds the row of an id. */
export const rowFinder = ({ quotes }: Pick<OpenTimeline, 'quotes'>): ((id: string) => number | undefined) => {
  const rows = late(() => new Map(Array.from(quotes, ({ id }, row) => [id, row])))
  return quotes.lookUp?.rowOf ?? ((id) => rows().get(id))
}

/** Finds a quote by its id. */
export const quoteFinder = (timeline: Pick<OpenTimeline, 'quotes'>): ((id: string) => Quote | undefined) => {
  const rowOf = rowFinder(timeline)
  return (id) => {
    const row = rowOf(id)
    return row === undefined ? undefined : timeline.quotes.at(row)
  }
}

/** The place in `events` of the first event that holds each quote, by the quote's id. */
export const firstEvents = ({ events }: Pick<OpenTimeline, 'events'>): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const [place, { quotes }] of events.entries())
    for (const id of quotes) if (!first.has(id)) first.set(id, place)
  return first
}

/** Finds the place in `events` of the first event that holds the quote of a row. */
export const eventFinder = (
  timeline: Pick<OpenTimeline, 'quotes' | 'events'>,
): ((row: number) => number | undefined) => {
  const { quotes } = timeline
  const first = late(() => firstEvents(timeline))
  return quotes.lookUp?.eventOf ?? ((row) => first().get(quotes.at(row)?.id ?? ''))
}
