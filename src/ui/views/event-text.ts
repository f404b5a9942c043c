/** An event's detail as lines: what happened, when and how that is known, who is in it, what was said, who printed it. */
import { isQuoteShown, type ShownEvents } from '../../state/shown-events.ts'
import type { TextExtent } from '../../state/text-parts.ts'
import { mentionPlace } from '../../state/text-place.ts'
import type { Keys } from '../keys/keys.ts'
import type { Theme } from '../theme/theme.ts'
import { eventDating } from './event-dating.ts'
import { eventPeople } from './event-people.ts'
import { eventQuotes } from './event-quotes.ts'
import { eventSources } from './event-sources.ts'
import { type Asides, assembled, between, block, piece } from './text-pieces.ts'
import { textWidth } from './text-width.ts'

export interface EventText {
  readonly lines: readonly string[]
  readonly extent: TextExtent
}

export const NO_EVENT: EventText = { lines: [], extent: { lines: 0, parts: [] } }
const REMEMBERED = 16

const layOut = (
  shown: ShownEvents,
  eventId: string,
  columns: number,
  theme: Theme,
  keys: Keys,
  asides: Asides,
): EventText => {
  const { index } = shown
  const event = index.timeline.events[index.eventNumber(eventId) ?? -1]
  if (event === undefined) return NO_EVENT
  const isShown = (id: string): boolean => isQuoteShown(shown, id)
  const [mention] = event.mentions
  const at = mention === undefined ? null : mentionPlace(mention)
  const { lines, parts } = assembled([
    piece(block(event.headline, columns, theme.strong), 'headline', { at }),
    between(''),
    ...eventDating(event, index, columns, theme),
    ...eventPeople(event, index, columns, theme, asides),
    ...eventQuotes(event, index, isShown, columns, theme, keys, asides),
    ...eventSources(event, index, columns, theme),
  ])
  return { lines, extent: { lines: lines.length, parts } }
}

/** Gives the text of events by id and columns; the last ones asked for are remembered. */
export const createEventText = (
  shown: ShownEvents,
  theme: Theme,
  keys: Keys,
  asides: Asides = 'beside',
): ((eventId: string, columns: number) => EventText) => {
  const remembered = new Map<string, EventText>()
  return (eventId, columns) => {
    const width = textWidth(columns)
    const key = `${width} ${eventId}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const text = layOut(shown, eventId, width, theme, keys, asides)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, text)
    return text
  }
}
