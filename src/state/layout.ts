/**
 * Where everything stands on a screen of so many columns and rows.
 *
 *     one pane            stacked (from 100)       columns (from 160)
 *     header              header                   header
 *     ━ Dates ━━━━━━━━    ━ Dates ━━┯━ Event ──    ━ Dates ━┯━ Events ─┬─ Event ──
 *     …                   …         │ …            …        │ …        │ …
 *     …                   ─ Events ─┤ …            …        │ …        │ …
 *     …                   …         │ …            …        │ …        │ …
 *     ────────────────    ──────────┴──────────    ─────────┴──────────┴──────────
 *     keys                keys                     keys
 *
 * An area counts the cells for text; the column to its right is its edge: separator and scroll bar.
 */

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A list's area, and how many lines each of its rows takes. */
export interface ListArea extends Size {
  readonly linesPerRow: number
}

export interface Layout extends Size {
  readonly kind: 'too-small' | 'one' | 'stacked' | 'columns'
  readonly dates: ListArea
  readonly events: ListArea
  readonly event: Size
  readonly results: ListArea
  /** The chosen result in its article, beside the results; `null` where there is no room. */
  readonly preview: Size | null
  /** What narrows the results: beside the preview in columns, in its place stacked, in that of the results on one pane. */
  readonly facets: Size
  /** Where the help is, and the problems. */
  readonly help: Size
}

export const SMALLEST: Size = { columns: 60, rows: 20 }
const STACKED_FROM = 100
const COLUMNS_FROM = 160

/** A date list this wide shows the longest day in words, `Wednesday 25 September 2019`, with both its counts. */
const DATES_FIT = 46

/** Header, title rule, bottom rule and footer. */
const CHROME_ROWS = 4
/** The search box and the line under it. */
const SEARCH_BOX_ROWS = 2

const between = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(Math.round(value), high))

const eventList = (columns: number, rows: number): ListArea => ({
  columns,
  rows,
  linesPerRow: rows >= 16 ? 4 : rows >= 12 ? 3 : 2,
})

const browsePanes = (
  { columns, rows }: Size,
  kind: Layout['kind'],
): Pick<Layout, 'dates' | 'events' | 'event'> => {
  const body = rows - CHROME_ROWS
  if (kind === 'columns') {
    const dates = between(columns * 0.24, DATES_FIT, 50)
    const events = between(columns * 0.28, 44, 64)
    return {
      dates: { columns: dates, rows: body, linesPerRow: 1 },
      events: eventList(events, body),
      event: { columns: columns - dates - events - 3, rows: body },
    }
  }
  if (kind === 'stacked') {
    const left = between(columns * 0.42, DATES_FIT, 58)
    const dates = Math.ceil((body - 1) / 2)
    return {
      dates: { columns: left, rows: dates, linesPerRow: 1 },
      events: eventList(left, body - 1 - dates),
      event: { columns: columns - left - 2, rows: body },
    }
  }
  const whole = { columns: columns - 1, rows: body }
  return { dates: { ...whole, linesPerRow: 1 }, events: eventList(whole.columns, body), event: whole }
}

const searchPanes = (
  { columns, rows }: Size,
  kind: Layout['kind'],
): Pick<Layout, 'results' | 'preview' | 'facets'> => {
  const body = rows - CHROME_ROWS - SEARCH_BOX_ROWS
  const pane = (cells: number): Size => ({ columns: cells, rows: body })
  const list = (cells: number): ListArea => ({ ...pane(cells), linesPerRow: rows >= 30 ? 3 : 2 })
  if (kind === 'columns') {
    const facets = between(columns * 0.2, 34, 44)
    const preview = Math.floor((columns - facets) / 2)
    return { results: list(columns - facets - preview - 3), preview: pane(preview), facets: pane(facets) }
  }
  if (kind === 'stacked') {
    const side = pane(Math.floor(columns * 0.45))
    return { results: list(columns - side.columns - 2), preview: side, facets: side }
  }
  return { results: list(columns - 1), preview: null, facets: pane(columns - 1) }
}

const layoutKind = ({ columns, rows }: Size): Layout['kind'] =>
  columns < SMALLEST.columns || rows < SMALLEST.rows
    ? 'too-small'
    : columns < STACKED_FROM
      ? 'one'
      : columns < COLUMNS_FROM
        ? 'stacked'
        : 'columns'

/**
 * The layout for a screen. A screen below {@link SMALLEST} is laid out as the smallest one, so that what is chosen
 * stays valid while it is too small to be shown.
 */
export const layoutFor = (screen: Size): Layout => {
  const kind = layoutKind(screen)
  const size =
    kind === 'too-small'
      ? { columns: Math.max(screen.columns, SMALLEST.columns), rows: Math.max(screen.rows, SMALLEST.rows) }
      : screen
  const arranged = kind === 'too-small' ? 'one' : kind
  const body = size.rows - CHROME_ROWS
  return {
    kind,
    columns: screen.columns,
    rows: screen.rows,
    ...browsePanes(size, arranged),
    ...searchPanes(size, arranged),
    help: { columns: size.columns - 1, rows: body },
  }
}

/** How many rows of a list fit its area. */
export const rowsShown = (area: ListArea): number => Math.max(1, Math.floor(area.rows / area.linesPerRow))
