/** The part of an event's text that is on screen, with the chosen quote marked in the margin. */
import type { ReactElement } from 'react'
import type { Size } from '../../state/layout.ts'
import type { Theme } from '../theme.ts'
import { type EventText, MARGIN } from './event-text.ts'
import { Lines } from './lines.tsx'

interface Props {
  readonly text: EventText
  readonly top: number
  readonly quote: number | null
  readonly area: Size
  readonly theme: Theme
}

export const EventDetail = ({ text, top, quote, area, theme }: Props): ReactElement => {
  const chosen = quote === null ? undefined : text.extent.quotes[quote]
  const lines = text.lines.slice(top, top + area.rows).map((line, row) => {
    const at = top + row
    const marked = chosen !== undefined && at >= chosen.from && at < chosen.to
    return (marked ? `${theme.accent('▌')} ` : ' '.repeat(MARGIN)) + line
  })
  return <Lines lines={lines} columns={area.columns} rows={area.rows} />
}
