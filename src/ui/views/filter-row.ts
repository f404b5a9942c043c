/** The filters that hold, as chips that can be taken away. */

import type { Area } from '../../state/area.ts'
import { FILTERS_PROMPT, filterChips } from '../../state/filter-chips.ts'
import { truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'

export const filterRow = (filters: readonly string[], place: Area, theme: Theme): readonly string[] => {
  let room = place.columns - FILTERS_PROMPT.length - 1
  const shown = filterChips(filters).map(({ text }) => {
    const chip = truncated(text, Math.max(0, room))
    room -= text.length + 1
    return theme.chosen(chip)
  })
  return area([theme.accent(FILTERS_PROMPT) + shown.join(' ')], place)
}
