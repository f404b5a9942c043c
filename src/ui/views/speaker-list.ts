/** Who said, or printed, how much, with a line of when; those whom nobody named last. */
import { visibleRows } from '../../state/list-window.ts'
import { shownSpeakers } from '../../state/selectors.ts'
import { TIMES } from '../../state/speaker-table.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { padded, paddedStart } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { counted, shortNumber } from '../words/counts.ts'
import { entryName } from '../words/entry-name.ts'
import { filtersInWords } from '../words/filters-in-words.ts'
import { nobodyInWords } from '../words/nothing-in-words.ts'
import { area } from './area.ts'
import { sparkline } from './density-strip.ts'
import { listNote } from './list-note.ts'
import { rowLine } from './list-row.ts'

const COUNT_COLUMNS = 8
/** Beside shorter names there is no line of when. */
const SHORTEST_NAME = 14

/** What filters leave out of the list; of an empty one, why it is. */
const noteOf = (state: State, keys: Keys): string => {
  const { entries, leftOut } = shownSpeakers(state)
  if (entries.length === 0) return nobodyInWords(state, keys)
  return leftOut === 0 ? '' : `${filtersInWords(keys, 'speakers')} leave out ${counted(leftOut, 'other')}.`
}

/** The lines of the speakers, or publishers, on screen. */
export const speakerList = (state: State, keys: Keys, theme: Theme): readonly string[] => {
  const { speakers: place } = layoutOf(state)
  const { by, list, pane } = state.speakers
  const { entries, most } = shownSpeakers(state)
  const room = place.columns - COUNT_COLUMNS - 5
  const showsTimes = room - TIMES >= SHORTEST_NAME
  const nameColumns = showsTimes ? room - TIMES : room
  const lines = visibleRows(entries, list, place.rows).map(([at, entry]) =>
    rowLine(
      { chosen: at === list.selected, focused: pane === 'speakers' },
      place.columns,
      [
        {
          text: padded(entryName(entry, by), nameColumns),
          ...(entry.name === null ? { dress: theme.faint } : {}),
        },
      ],
      [
        { text: showsTimes ? sparkline(entry.amounts, most) : '', dress: theme.date },
        { text: paddedStart(shortNumber(entry.quotes, COUNT_COLUMNS - 1), COUNT_COLUMNS) },
        { text: '  ' },
      ],
      theme,
    ),
  )
  const note = listNote(noteOf(state, keys), place.columns, place.rows - lines.length - 1, theme)
  return area([...lines, '', ...note], place)
}
