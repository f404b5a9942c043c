/** Why a list is empty. */
import type { State } from '../../state/state.ts'
import { filtersInWords } from './filters-in-words.ts'

type Shown = Pick<State, 'reading' | 'filters'>

/** Why there is no date, and so no event. */
export const noDateInWords = ({ reading, filters }: Shown): string =>
  reading !== null
    ? 'Reading …'
    : filters.length > 0
      ? `${filtersInWords('dates')} leave no event.`
      : 'No event was found.'

/** Why there is nobody who said anything. */
export const nobodyInWords = ({ filters }: Pick<State, 'filters'>): string =>
  filters.length > 0 ? `${filtersInWords('speakers')} leave nobody.` : 'Nobody is quoted here.'
