/** Why a list is empty. */
import type { State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { filtersInWords } from './filters-in-words.ts'

type Shown = Pick<State, 'reading' | 'filters'>

/** Why there is no date, and so no event. */
export const noDateInWords = ({ reading, filters }: Shown, keys: Keys): string =>
  reading !== null
    ? 'Reading …'
    : filters.length > 0
      ? `${filtersInWords(keys, 'dates')} leave no event.`
      : 'No event was found.'

/** Why there is nobody who said anything. */
export const nobodyInWords = ({ filters }: Pick<State, 'filters'>, keys: Keys): string =>
  filters.length > 0 ? `${filtersInWords(keys, 'speakers')} leave nobody.` : 'Nobody is quoted here.'
