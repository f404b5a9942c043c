/** Who said how much, with when; beside it what the chosen one said, and where that stands. */
import { rowsShown } from '../../state/area.ts'
import { isOnePane } from '../../state/layout.ts'
import { chosenSaid, chosenSpeaker, eventOfQuote, saidRows, shownSpeakers } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import type { Theme } from '../theme/theme.ts'
import { counted, number } from '../words/counts.ts'
import { entryName } from '../words/entry-name.ts'
import { sideBySide } from './area.ts'
import { edge } from './edge.ts'
import { speakersTitle } from './pane-titles.ts'
import { previewTitle, resultPreview } from './result-preview.ts'
import { type RulePart, rule } from './rule.ts'
import { saidList } from './said-list.ts'
import { speakerList } from './speaker-list.ts'

const part = (columns: number, title = '', note = '', focused = false): RulePart => ({
  columns,
  title,
  note,
  focused,
})

const saidTitle = (state: State): string => {
  const { by, said } = state.speakers
  const chosen = chosenSpeaker(state)
  const count = saidRows(state).length
  return chosen === null
    ? ''
    : `${entryName(chosen, by)} ${number(Math.min(said.selected + 1, count))}/${number(count)}`
}

const speakersPane = (state: State, separates: boolean, keys: Keys, theme: Theme): readonly string[] => {
  const { rows } = layoutOf(state).speakers
  const scroll = { top: state.speakers.list.top, shown: rows, total: shownSpeakers(state).entries.length }
  return sideBySide(speakerList(state, keys, theme), edge({ rows, scroll, separates, theme }))
}

const saidPane = (state: State, separates: boolean, keys: Keys, theme: Theme): readonly string[] => {
  const { said: place } = layoutOf(state)
  const scroll = { top: state.speakers.said.top, shown: rowsShown(place), total: saidRows(state).length }
  return sideBySide(saidList(state, keys, theme), edge({ rows: place.rows, scroll, separates, theme }))
}

/** The chosen quote in its article, with what its rule says. */
const previewPane = (
  state: State,
  theme: Theme,
): { readonly title: RulePart; readonly lines: readonly string[] } | null => {
  const { saidPreview: place } = layoutOf(state)
  if (place === null) return null
  const row = chosenSaid(state)
  const quote = row === null ? null : state.index.quoteAt(row)
  const event = row === null ? null : eventOfQuote(state, row)
  const marks = () => []
  const still = { top: 0, shown: 0, total: 0 }
  return {
    title: part(place.columns, previewTitle(quote, event)),
    lines: sideBySide(
      resultPreview({ quote, others: [], event, marks, index: state.index, place, theme }),
      edge({ rows: place.rows, scroll: still, separates: false, theme }),
    ),
  }
}

const onePane = (state: State, keys: Keys, theme: Theme): readonly string[] => {
  const { columns } = layoutOf(state).speakers
  const isList = state.speakers.pane === 'speakers'
  const title = isList ? speakersTitle(state) : `People › ${saidTitle(state)}`
  const chosen = chosenSpeaker(state)
  const note = isList && chosen !== null ? counted(chosen.quotes, 'quote') : ''
  return [
    ...rule([part(columns, title, '', true)], 'down', theme),
    ...(isList ? speakersPane(state, false, keys, theme) : saidPane(state, false, keys, theme)),
    ...rule([part(columns, '', note)], 'up', theme),
  ]
}

/** The rows between header and footer. */
export const peopleScreen = (state: State, keys: Keys, theme: Theme): readonly string[] => {
  const { kind, speakers, said } = layoutOf(state)
  if (isOnePane({ kind })) return onePane(state, keys, theme)
  const { pane } = state.speakers
  const titles = [
    part(speakers.columns, speakersTitle(state), '', pane === 'speakers'),
    part(said.columns, saidTitle(state), '', pane === 'said'),
  ]
  const preview = previewPane(state, theme)
  const isBeside = preview !== null && kind === 'three'
  const right = [
    ...saidPane(state, isBeside, keys, theme),
    ...(preview === null || isBeside ? [] : [...rule([preview.title], 'down', theme), ...preview.lines]),
  ]
  const all = isBeside ? [...titles, preview.title] : titles
  return [
    ...rule(all, 'down', theme),
    ...sideBySide(speakersPane(state, true, keys, theme), right, ...(isBeside ? [preview.lines] : [])),
    ...rule(
      all.map(({ columns }) => part(columns)),
      'up',
      theme,
    ),
  ]
}
