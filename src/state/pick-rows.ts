/** The rows of the lists one picks from: actions, filters, forms of export; narrowed by what is typed. */
import { CHOSEN_FORMATS, type ChosenFormat } from '../model/chosen.ts'
import type { Edtf } from '../model/edtf.ts'
import { keptWhileSame } from '../model/kept-while-same.ts'
import { late } from '../model/late.ts'
import type { Span } from '../model/span.ts'
import { fuzzyFinder } from '../search/fuzzy-names.ts'
import { filterKey, filtersWritten } from '../search/query/query-with-filter.ts'
import type { Command } from './command.ts'
import { filtersOf } from './filters.ts'
import type { ViewMode } from './mode.ts'
import { offeredFilters } from './offered-filters.ts'
import type { PickOverlay } from './overlay.ts'
import { isHeld } from './picked-filters.ts'
import { chosenDate } from './selectors.ts'
import type { ShownEvents } from './shown-events.ts'
import { modeBelow, type State } from './state.ts'

export type Pick =
  | { readonly kind: 'command'; readonly command: Command }
  /** One filter, or several that were typed at once. */
  | { readonly kind: 'filter'; readonly filters: readonly string[] }
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

/** All rows of a list, and those of them that are like what is typed, the likest first. */
interface PickList {
  readonly rows: readonly PickRow[]
  readonly find: (typed: string) => readonly PickRow[]
}

const listOf = (bare: readonly Omit<PickRow, 'matched'>[]): PickList => {
  const rows = bare.map((row) => ({ ...row, matched: [] }))
  const finder = late(() => fuzzyFinder(rows, ({ words }) => words))
  return {
    rows,
    find: (typed) => finder()(typed).map(({ item, spans }) => ({ ...item, matched: spans })),
  }
}

const commandList = keptWhileSame(
  (commands: readonly Command[], below: ViewMode): PickList =>
    listOf(
      commands
        .filter(({ modes }) => modes.includes(below))
        .map((command) => ({
          words: command.words,
          note: command.keys.join('  '),
          isOn: false,
          pick: { kind: 'command', command },
        })),
    ),
)

const filterList = keptWhileSame(
  (shown: ShownEvents, filters: readonly string[], date: Edtf | null): PickList =>
    listOf(
      offeredFilters(shown, filters, date).map(({ filter, ...row }) => ({
        ...row,
        pick: { kind: 'filter', filters: [filter] },
      })),
    ),
)

const formatList = late(() =>
  listOf(
    CHOSEN_FORMATS.map(({ id, words, ending }) => ({
      words,
      note: `.${ending}`,
      isOn: false,
      pick: { kind: 'format', format: id },
    })),
  ),
)

const listFor = (state: State, kind: PickOverlay['kind']): PickList => {
  switch (kind) {
    case 'palette':
      return commandList(state.commands, modeBelow(state))
    case 'filters':
      return filterList(state.shown, state.filters, chosenDate(state))
    case 'export':
      return formatList()
  }
}

/** The row of the filters that are typed; `null` where something else is. */
const typedRow = (typed: string, held: readonly string[]): PickRow | null => {
  if (filtersOf(typed).length === 0) return null
  const filters = filtersWritten(typed)
  const isOn = filters.every((filter) => isHeld(held, filter))
  return { words: typed, note: 'as typed', matched: [], isOn, pick: { kind: 'filter', filters } }
}

const isPickOf = ({ pick }: PickRow, key: string | null): boolean =>
  pick.kind === 'filter' && key !== null && pick.filters.some((filter) => filterKey(filter) === key)

const narrowed = keptWhileSame(
  (list: PickList, typed: string, held: readonly string[] | null): readonly PickRow[] => {
    if (typed === '') return list.rows
    const found = list.find(typed)
    const asTyped = held === null ? null : typedRow(typed, held)
    if (asTyped === null) return found
    const key = filterKey(typed)
    return [asTyped, ...found.filter((row) => !isPickOf(row, key))]
  },
)

/** The rows of a list, those most like what is typed first; kept until something they depend on changes. */
export const pickRows = (state: State, { kind, field }: PickOverlay): readonly PickRow[] =>
  narrowed(listFor(state, kind), field.text.trim(), kind === 'filters' ? state.filters : null)

/** How many rows a list has. */
export const pickCount = (state: State, overlay: PickOverlay): number => pickRows(state, overlay).length
