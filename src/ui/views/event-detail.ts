/** The part of an event's text that is on screen, with the chosen quote marked in the margin. */
import type { Size } from '../../state/layout.ts'
import type { Theme } from '../theme.ts'
import { area } from './area.ts'
import { type EventText, MARGIN } from './event-text.ts'

interface EventDetail {
  readonly text: EventText
  readonly top: number
  readonly quote: number | null
  readonly place: Size
  readonly theme: Theme
}

export const eventDetail = ({ text, top, quote, place, theme }: EventDetail): readonly string[] => {
  const chosen = quote === null ? undefined : text.extent.quotes[quote]
  const lines = text.lines.slice(top, top + place.rows).map((line, row) => {
    const at = top + row
    const marked = chosen !== undefined && at >= chosen.from && at < chosen.to
    return (marked ? `${theme.accent('▌')} ` : ' '.repeat(MARGIN)) + line
  })
  return area(lines, place)
}
