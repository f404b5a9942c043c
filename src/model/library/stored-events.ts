/** The events of a library, the ids of whose quotes are read when they are asked for. */
import type { Event } from '../event.ts'
import { type SectionColumns, written } from './section-columns.ts'
import { textReader } from './text-column.ts'

type StoredEvent = Omit<Event, 'quotes'>

export const storedEvents = ({ column, json, texts }: SectionColumns): readonly Event[] => {
  const idOf = textReader(texts('quotes/id'))
  const rows = column('events/quotes')
  const starts = column('events/starts')
  return written<readonly StoredEvent[]>(json('events')).map((event, at) => ({
    ...event,
    get quotes() {
      return Array.from(rows.subarray(starts[at], starts[at + 1]), idOf)
    },
  }))
}
