/** What the chosen speaker said, or publisher printed, in order of time. */
import { rowsShown } from '../../state/area.ts'
import { markKey } from '../../state/marked.ts'
import { chosenSpeaker, eventOfQuote, saidRows } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import type { Theme } from '../theme/theme.ts'
import { counted } from '../words/counts.ts'
import { filtersInWords } from '../words/filters-in-words.ts'
import { area } from './area.ts'
import { listNote } from './list-note.ts'
import { resultList } from './result-list.ts'

const noteOf = (state: State, keys: Keys): string => {
  const leftOut = chosenSpeaker(state)?.leftOut ?? 0
  return leftOut === 0 ? '' : `${filtersInWords(keys, 'said')} leave out ${counted(leftOut, 'other')}.`
}

/** The lines of the quotes on screen, and what the filters leave out of them. */
export const saidList = (state: State, keys: Keys, theme: Theme): readonly string[] => {
  const { said: place } = layoutOf(state)
  const { top, selected } = state.speakers.said
  const shown = saidRows(state).slice(top, top + rowsShown(place))
  const lines = resultList({
    found: shown.map((row) => ({ row, others: [] })),
    eventOf: (row) => eventOfQuote(state, row),
    isMarked: (id) => state.marked.has(markKey({ kind: 'quote', id })),
    marks: () => [],
    index: state.index,
    window: { top: 0, selected: selected - top },
    place,
    focused: state.speakers.pane === 'said',
    hasSpeakers: state.speakers.by === 'publishers',
    theme,
    empty: '',
  }).slice(0, shown.length * place.linesPerRow)
  const note = listNote(noteOf(state, keys), place.columns, place.rows - lines.length - 1, theme)
  return area([...lines, '', ...note], place)
}
