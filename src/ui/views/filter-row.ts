/** The filters that hold, as chips that can be taken away. */
import type { Area } from '../../state/area.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import { FILTERS_PROMPT, filterChips } from './filter-chips.ts'

/** The line of the filters. */
export const filterRow = (filters: readonly string[], place: Area, theme: Theme): readonly string[] => {
  const chips = filterChips(filters, place.columns).map(({ text }) => theme.chosen(text))
  return area([theme.accent(FILTERS_PROMPT) + chips.join(' ')], place)
}
