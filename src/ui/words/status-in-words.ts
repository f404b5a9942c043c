/** Where an event stands in time, in words: what is only to come must not look as though it had happened. */
import type { Event, EventMention, EventStatus } from '../../model/event.ts'

const LONG: Readonly<Record<EventStatus, string>> = {
  reported: 'reported',
  announced: 'announced, still to come',
  expected: 'expected, not certain',
}

/** What stands behind the date in the event's detail. */
export const statusInWords = (status: EventStatus): string => LONG[status]

/** The word that marks an event in lists; nothing for what is told as having happened. */
export const statusMark = (status: EventStatus): string => (status === 'reported' ? '' : status)

/** What to say beside an article that only announces or expects what another one reports. */
export const earlierStatusInWords = ({ status }: Pick<Event, 'status'>, mention: EventMention): string =>
  mention.status === status ? '' : `here only ${mention.status}`
