/**
 * Where everything stands on a screen of so many columns and rows.
 *
 *     one pane            two panes (from 100)     three panes (from 160)
 *     header              header                   header
 *     filters             filters                  filters                    where there are some
 *     density             density                  density                    of the timeline, from 16 rows
 *     ━ Dates ━━━━━━━━    ━ Dates ━━┯━ Event ──    ━ Dates ━┯━ Events ─┬─ Event ──
 *     …                   …         │ …            …        │ …        │ …
 *     …                   ─ Events ─┤ …            …        │ …        │ …
 *     …                   …         │ …            …        │ …        │ …
 *     ────────────────    ──────────┴──────────    ─────────┴──────────┴──────────
 *     keys                keys                     keys
 *
 * An area counts the cells for text; the column to its right is its edge: separator and scroll bar.
 */
import type { Area, Size } from './area.ts'
import {
  type Arranged,
  BELOW_PANES,
  type Borders,
  FEW_ROWS,
  type SearchPanes,
  type SpeakerPanes,
  searchPanes,
  speakerPanes,
  type TimelinePanes,
  timelinePanes,
} from './panes.ts'

export interface Layout extends Size, TimelinePanes, SpeakerPanes, SearchPanes {
  readonly kind: 'too-small' | 'one' | 'two' | 'three'
  /** The row of the filters; `null` where there are none. */
  readonly filters: Area | null
  readonly article: Area
  /** Below an article's text and its rule: what the line in hand holds. */
  readonly told: Area
  /** Where texts and lists over the whole screen are: the help, the problems. */
  readonly whole: Area
}

export const SMALLEST: Size = { columns: 40, rows: 10 }
/** From so many cells on there is room for two columns, and for three. */
export const TWO_FROM = 100
export const THREE_FROM = 160

const layoutKind = ({ columns, rows }: Size): Layout['kind'] =>
  columns < SMALLEST.columns || rows < SMALLEST.rows
    ? 'too-small'
    : columns < TWO_FROM
      ? 'one'
      : columns < THREE_FROM
        ? 'two'
        : 'three'

/** What a layout is for, besides the size of the screen. */
export interface LaidOutFor {
  /** Whether filters hold, which take a row. */
  readonly hasFilters?: boolean
  readonly borders?: Borders
  /** How many events are listed. */
  readonly events?: number
}

/**
 * The layout for a screen. A screen below {@link SMALLEST} is laid out as the smallest one, so that what is chosen
 * stays valid while it is too small to be shown.
 */
export const layoutFor = (
  screen: Size,
  { hasFilters = false, borders = {}, events = 0 }: LaidOutFor = {},
): Layout => {
  const kind = layoutKind(screen)
  const size =
    kind === 'too-small'
      ? { columns: Math.max(screen.columns, SMALLEST.columns), rows: Math.max(screen.rows, SMALLEST.rows) }
      : screen
  const top = hasFilters ? 2 : 1
  const arranged: Arranged = { ...size, kind: kind === 'too-small' ? 'one' : kind, borders, events, top }
  const whole = { left: 0, top: top + 1, columns: size.columns - 1, rows: size.rows - top - 1 - BELOW_PANES }
  const told = size.rows < FEW_ROWS ? 1 : 2
  return {
    kind,
    columns: screen.columns,
    rows: screen.rows,
    filters: hasFilters ? { left: 0, top: 1, columns: size.columns, rows: 1 } : null,
    ...timelinePanes(arranged),
    ...searchPanes(arranged),
    ...speakerPanes(arranged),
    article: { ...whole, rows: whole.rows - told },
    told: { left: 0, top: size.rows - told - 1, columns: size.columns, rows: told },
    whole,
  }
}

/** Whether the screen has room for one pane at a time. */
export const isOnePane = ({ kind }: Pick<Layout, 'kind'>): boolean => kind === 'one' || kind === 'too-small'

/** The line that is typed over a list or text on the whole screen, and the rule under it. */
export const FIELD_ROWS = 2

/** The rows of the whole screen below a line that is typed. */
export const rowsBelowField = ({ whole }: Pick<Layout, 'whole'>): number => whole.rows - FIELD_ROWS
