/** What events hold, as columns: quick to walk for all of them, and read from a library as they are. */
import type { Column } from './column.ts'
import type { Event } from './event.ts'

/** The rows of all events, by their places: those of event `e` are `rows[starts[e]]` to `rows[starts[e + 1]]`, exclusive. */
export interface EventRows {
  readonly starts: Column
  readonly rows: Column
}

/** Works them out from ids: of quotes, of articles. What has no row is left out. */
export const eventRowsOf = (
  events: readonly Event[],
  idsOf: (event: Event) => readonly string[],
  rowOf: (id: string) => number | undefined,
): EventRows => {
  const starts = new Uint32Array(events.length + 1)
  const rows: number[] = []
  for (const [place, event] of events.entries()) {
    for (const id of idsOf(event)) {
      const row = rowOf(id)
      if (row !== undefined) rows.push(row)
    }
    starts[place + 1] = rows.length
  }
  return { starts, rows: Uint32Array.from(rows) }
}

/** The rows of one event. */
export const rowsOfEvent = ({ starts, rows }: EventRows, event: number): Column =>
  rows.subarray(starts[event] ?? 0, starts[event + 1] ?? 0)

/** Whether an event holds any row. */
export const holdsRows = ({ starts }: EventRows, event: number): boolean =>
  (starts[event + 1] ?? 0) > (starts[event] ?? 0)

/** Whether some row of an event is one wanted. */
export const someRowOfEvent = (
  { starts, rows }: EventRows,
  event: number,
  isWanted: (row: number) => boolean,
): boolean => {
  const to = starts[event + 1] ?? 0
  for (let at = starts[event] ?? 0; at < to; at++) if (isWanted(rows[at] ?? 0)) return true
  return false
}
