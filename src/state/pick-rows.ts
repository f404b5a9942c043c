/** The rows of the lists one picks from: actions, filters, forms of export; narrowed by what is typed. */
import { CHOSEN_FORMATS, type ChosenFormat } from '../model/chosen.ts'
import type { Span } from '../model/span.ts'
import { fuzzyNames } from '../search/fuzzy-names.ts'
import { hasFilter } from '../search/query/query-with-filter.ts'
import { writeFilter } from '../search/query/write-filter.ts'
import type { Command } from './command.ts'
import { filtersOf, inverted } from './filters.ts'
import type { PickOverlay } from './overlay.ts'
import { chosenDate } from './selectors.ts'
import { type SpokenBy, speakerTable } from './speaker-table.ts'
import { modeBelow, type State } from './state.ts'

export type Pick =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'filter'; readonly filter: string }
  | { readonly kind: 'format'; readonly format: ChosenFormat }

export interface PickRow {
  readonly words: string
  /** What stands behind it: its keys, how many quotes. */
  readonly note: string
  /** The stretches of the words that match what is typed. */
  readonly matched: readonly Span[]
  /** Whether it holds already. */
  readonly isOn: boolean
  readonly pick: Pick
}

type BareRow = Omit<PickRow, 'matched'>

/** So many speakers, or publishers, with the most quotes are offered; others can be typed: `speaker:smith`. */
const MOST_OFFERED = 2000

const commandRows = (state: State): readonly BareRow[] => {
  const below = modeBelow(state)
  return state.commands
    .filter(({ modes }) => modes.includes(below))
    .map((command) => ({
      words: command.words,
      note: command.keys,
      isOn: false,
      pick: { kind: 'command', command },
    }))
}

const filterRow = (state: State, words: string, note: string, filter: string): BareRow => ({
  words,
  note,
  isOn: state.filters.some((one) => hasFilter(one, filter)),
  pick: { kind: 'filter', filter },
})

/** The first of rows that pick the same filter, where it stands. */
const withoutTwins = (rows: readonly BareRow[]): readonly BareRow[] => {
  const known = new Set<string>()
  return rows.filter(({ pick }) => {
    if (pick.kind !== 'filter') return true
    const isNew = !known.has(pick.filter)
    known.add(pick.filter)
    return isNew
  })
}

const filterRows = (state: State, typed: string): readonly BareRow[] => {
  const { shown } = state
  const date = chosenDate(state)?.replace(/[?~%]$/, '') ?? null
  const held = state.filters.map((filter) => filterRow(state, filter, 'holds now', filter))
  const written =
    filtersOf(typed).length > 0 ? [filterRow(state, typed.trim(), 'as typed', typed.trim())] : []
  const dates =
    date === null || date.includes('/')
      ? []
      : [
          filterRow(state, `on ${date}`, 'date', writeFilter('on', date)),
          filterRow(state, `from ${date}`, 'date', writeFilter('from', date)),
          filterRow(state, `until ${date}`, 'date', writeFilter('until', date)),
        ]
  const kinds = (['direct', 'mixed', 'indirect'] as const).map((kind) =>
    filterRow(state, kind, 'kind of quote', writeFilter('kind', kind)),
  )
  const named = (by: SpokenBy): readonly BareRow[] =>
    speakerTable(shown, by)
      .entries.slice(0, MOST_OFFERED)
      .flatMap(({ name, quotes, filter }) =>
        name === null || filter === null
          ? []
          : [filterRow(state, name, `${by === 'speakers' ? 'speaker' : 'publisher'} · ${quotes}`, filter)],
      )
  return withoutTwins([...written, ...held, ...named('speakers'), ...named('publishers'), ...kinds, ...dates])
}

const formatRows = (): readonly BareRow[] =>
  CHOSEN_FORMATS.map(({ id, words, ending }) => ({
    words,
    note: `.${ending}`,
    isOn: false,
    pick: { kind: 'format', format: id },
  }))

const allRows = (state: State, { kind, field }: PickOverlay): readonly BareRow[] =>
  kind === 'palette' ? commandRows(state) : kind === 'filters' ? filterRows(state, field.text) : formatRows()

interface Known {
  readonly parts: readonly unknown[]
  readonly rows: readonly PickRow[]
}
let known: Known | undefined

/** The rows of a list, those most like what is typed first; remembered until something they depend on changes. */
export const pickRows = (state: State, overlay: PickOverlay): readonly PickRow[] => {
  const { kind, field } = overlay
  const parts = [kind, field.text, state.shown, state.filters, state.commands, modeBelow(state)]
  if (known?.parts.every((part, at) => part === parts[at]) === true) return known.rows
  const all = allRows(state, overlay)
  const typed = field.text.trim()
  const asTyped = all.filter(({ note }) => note === 'as typed')
  const rows =
    typed === ''
      ? all.map((row) => ({ ...row, matched: [] }))
      : [
          ...asTyped.map((row) => ({ ...row, matched: [] })),
          ...fuzzyNames(
            all.filter((row) => !asTyped.includes(row)),
            ({ words }) => words,
            typed,
          ).map(({ item, spans }) => ({ ...item, matched: spans })),
        ]
  known = { parts, rows }
  return rows
}

export const pickCount = (state: State, overlay: PickOverlay): number => pickRows(state, overlay).length

/** The filters with one more, or without it where it holds already, whichever way round. */
export const withFilter = (filters: readonly string[], filter: string): readonly string[] => {
  const isSame = (one: string): boolean => hasFilter(one, filter) || hasFilter(one, inverted(filter))
  return filters.some(isSame) ? filters.filter((one) => !isSame(one)) : [...filters, filter]
}

/** The filters with one turned round where it holds, or added the other way round. */
export const withInverted = (filters: readonly string[], filter: string): readonly string[] => {
  const bare = filter.startsWith('-') ? filter.slice(1) : filter
  const isSame = (one: string): boolean => hasFilter(one, bare) || hasFilter(one, inverted(bare))
  return filters.some(isSame)
    ? filters.map((one) => (isSame(one) ? inverted(one) : one))
    : [...filters, inverted(bare)]
}
