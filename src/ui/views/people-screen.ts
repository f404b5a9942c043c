/** Who said how much, with when; beside it what the chosen one said, and where that stands. */

import { rowsShown } from '../../state/area.ts'
import { visibleRows } from '../../state/list-window.ts'
import { markKey } from '../../state/marked.ts'
import { chosenSaid, eventOfQuote, saidRows, shownSpeakers } from '../../state/selectors.ts'
import { TIMES } from '../../state/speaker-table.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { harmless, padded, paddedStart } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { counted, number, shortNumber } from '../words/counts.ts'
import { nobodyInWords } from '../words/nothing-in-words.ts'
import { area, sideBySide } from './area.ts'
import { sparkline } from './density-strip.ts'
import { edge } from './edge.ts'
import { rowLine } from './list-row.ts'
import { speakersTitle } from './pane-titles.ts'
import { resultList } from './result-list.ts'
import { resultPreview } from './result-preview.ts'
import { type RulePart, rule } from './rule.ts'

const COUNT_COLUMNS = 8
const NOTHING_MARKED: readonly [] = []

const speakerList = (state: State, theme: Theme): readonly string[] => {
  const { speakers: place } = layoutOf(state)
  const { entries } = shownSpeakers(state)
  const focused = state.speakers.pane === 'speakers'
  const lines = visibleRows(entries, state.speakers.list, place.rows).map(([at, entry]) =>
    rowLine(
      { chosen: at === state.speakers.list.selected, focused },
      place.columns,
      [{ text: padded(harmless(entry.name), Math.max(8, place.columns - COUNT_COLUMNS - TIMES - 5)) }],
      [
        { text: sparkline(entry.amounts), dress: theme.date },
        { text: paddedStart(shortNumber(entry.quotes, COUNT_COLUMNS - 1), COUNT_COLUMNS) },
        { text: '  ' },
      ],
      theme,
    ),
  )
  return area(lines.length > 0 ? lines : ['', theme.faint(`  ${nobodyInWords(state)}`)], place)
}

const saidList = (state: State, theme: Theme): readonly string[] => {
  const { said: place } = layoutOf(state)
  const { top, selected } = state.speakers.said
  const shown = saidRows(state).slice(top, top + rowsShown(place))
  return resultList({
    found: shown.map((row) => ({ row, score: 1 })),
    eventOf: (row) => eventOfQuote(state, row),
    isMarked: (id) => state.marked.has(markKey({ kind: 'quote', id })),
    marks: () => NOTHING_MARKED,
    index: state.index,
    window: { top: 0, selected: selected - top },
    place,
    focused: state.speakers.pane === 'said',
    theme,
    empty: 'Nothing.',
  })
}

/** The rows between header and footer. */
export const peopleScreen = (state: State, theme: Theme): readonly string[] => {
  const layout = layoutOf(state)
  const { kind, speakers, said, saidPreview } = layout
  const { pane, list, said: window } = state.speakers
  const { entries } = shownSpeakers(state)
  const rows = saidRows(state)
  const part = (columns: number, title = '', note = '', focused = false): RulePart => ({
    columns,
    title,
    note,
    focused,
  })
  const chosen = entries[list.selected]
  const saidTitle =
    chosen === undefined
      ? ''
      : `${harmless(chosen.name)} ${number(Math.min(window.selected + 1, rows.length))}/${number(rows.length)}`
  const listEdge = (separates: boolean) =>
    edge({
      rows: speakers.rows,
      scroll: { top: list.top, shown: speakers.rows, total: entries.length },
      separates,
      theme,
    })
  const saidEdge = (separates: boolean) =>
    edge({
      rows: said.rows,
      scroll: { top: window.top, shown: rowsShown(said), total: rows.length },
      separates,
      theme,
    })
  if (kind === 'one' || kind === 'too-small') {
    const isList = pane === 'speakers'
    return [
      ...rule(
        [part(speakers.columns, isList ? speakersTitle(state) : `People › ${saidTitle}`, '', true)],
        'down',
        theme,
      ),
      ...(isList
        ? sideBySide(speakerList(state, theme), listEdge(false))
        : sideBySide(saidList(state, theme), saidEdge(false))),
      ...rule(
        [part(speakers.columns, '', isList && chosen !== undefined ? counted(chosen.quotes, 'quote') : '')],
        'up',
        theme,
      ),
    ]
  }
  const row = chosenSaid(state)
  const preview =
    saidPreview === null
      ? []
      : [
          resultPreview({
            quote: row === null ? null : state.index.quoteAt(row),
            event: row === null ? null : eventOfQuote(state, row),
            marks: () => NOTHING_MARKED,
            index: state.index,
            place: saidPreview,
            theme,
          }),
          edge({ rows: saidPreview.rows, scroll: { top: 0, shown: 0, total: 0 }, separates: false, theme }),
        ]
  const third = saidPreview === null ? [] : [part(saidPreview.columns, row === null ? '' : 'In its article')]
  return [
    ...rule(
      [
        part(speakers.columns, speakersTitle(state), '', pane === 'speakers'),
        part(said.columns, saidTitle, '', pane === 'said'),
        ...third,
      ],
      'down',
      theme,
    ),
    ...sideBySide(
      speakerList(state, theme),
      listEdge(true),
      saidList(state, theme),
      saidEdge(saidPreview !== null),
      ...preview,
    ),
    ...rule(
      [
        part(speakers.columns),
        part(said.columns),
        ...(saidPreview === null ? [] : [part(saidPreview.columns)]),
      ],
      'up',
      theme,
    ),
  ]
}
