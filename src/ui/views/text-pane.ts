/** The part of a text that is on screen: the line in hand and what it belongs to are marked in the margin. */
import type { Size } from '../../state/area.ts'
import type { ListWindow } from '../../state/list-window.ts'
import { partOn, type TextExtent } from '../../state/text-parts.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import { MARGIN } from './text-width.ts'

interface TextPane {
  /** Those on screen, from the window's first. */
  readonly lines: readonly string[]
  readonly extent: TextExtent
  readonly window: ListWindow
  readonly focused: boolean
  /** Whether what begins on a line is marked. */
  readonly isMarked: (line: number) => boolean
  readonly place: Size
  readonly theme: Theme
}

const MARKED = '●'

/** The lines of a text on screen, each behind its margin. */
export const textPane = ({
  lines,
  extent,
  window,
  focused,
  isMarked,
  place,
  theme,
}: TextPane): readonly string[] => {
  const { selected, top } = window
  const part = partOn(extent, selected)
  const shown = lines.map((line, row) => {
    const at = top + row
    const isOfPart = part !== undefined && at >= part.from && at < part.to
    const sign = at === selected && focused ? '▸' : isOfPart && focused ? '▌' : ''
    const margin = sign + (isMarked(at) ? MARKED : '')
    return (margin === '' ? '' : theme.accent(margin)) + ' '.repeat(MARGIN - margin.length) + line
  })
  return area(shown, place)
}
