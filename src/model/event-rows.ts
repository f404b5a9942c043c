/** Which quotes events hold, as columns: quick to walk for all of them, and read from a library as they are. */
import type { Column } from './column.ts'
import type { Event } from './event.ts'

/** The rows of the quotes of all events, by their places: event `e` holds `rows[starts[e]]` to `rows[starts[e + 1]]`, exclusive. */
export interface EventRows {
  readonly starts: Column
  readonly rows: Column
}

/** Works them out from ids. A quote that is not there is left out. */
export const eventRowsOf = (
  events: readonly Event[],
  rowOf: (id: string) => number | undefined,
): EventRows => {
  const starts = new Uint32Array(events.length + 1)
  const rows: number[] = []
  for (const [place, { quotes }] of events.entries()) {
    for (const id of quotes) {
      const row = rowOf(id)
      if (row !== undefined) rows.push(row)
    }
    starts[place + 1] = rows.length
  }
  return { starts, rows: Uint32Array.from(rows) }
}

/** The rows of the quotes of one event. */
export const rowsOfEvent = ({ starts, rows }: EventRows, event: number): Column =>
  rows.subarray(starts[event] ?? 0, starts[event + 1] ?? 0)
