/** How sure dates are, for lists: worked out once for each event. */
import type { Event } from '../../model/event.ts'
import { CERTAINTIES, type Certainty, certaintyOf } from '../../state/certainty.ts'
import type { DateRow } from '../../state/date-tree.ts'
import type { ShownEvents } from '../../state/shown-events.ts'

const known = new WeakMap<Event, Certainty>()

export const eventCertainty = ({ index }: ShownEvents, event: Event): Certainty => {
  const before = known.get(event)
  if (before !== undefined) return before
  const { certainty } = certaintyOf(event, index.articles)
  known.set(event, certainty)
  return certainty
}

/** Of more events than these a few doubtful ones say nothing of the date. */
const MOST_LOOKED_AT = 200

/** What is to be said of a date in a list: that articles contradict each other somewhere, else the least that all share. */
export const dateCertainty = (shown: ShownEvents, { from, to }: DateRow): Certainty => {
  let least = CERTAINTIES.length - 1
  for (let at = from; at < Math.min(to, from + MOST_LOOKED_AT); at++) {
    const event = shown.index.timeline.events[shown.order[at] ?? -1]
    if (event === undefined) continue
    const certainty = eventCertainty(shown, event)
    if (certainty === 'conflicting') return certainty
    least = Math.min(least, CERTAINTIES.indexOf(certainty))
  }
  return CERTAINTIES[least] ?? 'sure'
}
