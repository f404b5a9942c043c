/**
 * Where everything stands on a screen of so many columns and rows.
 *
 *     one pane            two panes (from 100)     three panes (from 160)
 *     header              header                   header
 *     filters             filters                  filters                    where there are some
 *     density             density                  density                    of the timeline
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

/** A part of the screen; `left` and `top` count cells from the screen's first. */
export interface Area extends Size {
  readonly left: number
  readonly top: number
}

/** A list's area, and how many lines each of its rows takes. */
export interface ListArea extends Area {
  readonly linesPerRow: number
}

/** The borders between panes that can be moved, by the pane to their left. */
export type Border = 'dates' | 'events' | 'results' | 'preview' | 'speakers' | 'said'

/** Where borders were moved to: the width of the pane to their left, as a part of the screen's. */
export type Borders = Readonly<Partial<Record<Border, number>>>

export interface Layout extends Size {
  readonly kind: 'too-small' | 'one' | 'two' | 'three'
  /** The row of the filters; `null` where there are none. */
  readonly filters: Area | null
  /** The row of the timeline that shows how much was said when. */
  readonly density: Area
  readonly dates: ListArea
  readonly events: ListArea
  readonly event: Area
  readonly article: Area
  readonly speakers: ListArea
  /** What the chosen speaker said. */
  readonly said: ListArea
  /** The chosen one of that in its article; `null` where there is no room. */
  readonly saidPreview: Area | null
  /** The line one types a search into. */
  readonly box: Area
  readonly results: ListArea
  /** The chosen result in its article, beside the results; `null` where there is no room. */
  readonly preview: Area | null
  /** What narrows the results: beside the preview on three panes, in its place on two, in that of the results on one. */
  readonly facets: Area
  /** Where texts and lists over the whole screen are: the help, the problems. */
  readonly whole: Area
}

export const SMALLEST: Size = { columns: 60, rows: 20 }
const TWO_FROM = 100
const THREE_FROM = 160

/** A date list this wide shows the longest day in words, `Wednesday 25 September 2019 ≈`, with both its counts. */
const DATES_FIT = 48
/** Left and right of the density, the years it begins and ends with. */
export const DENSITY_LABEL_COLUMNS = 6
/** No border is moved so far that a pane is narrower. */
const NARROWEST_PANE = 24

/** The rule under the panes, and the footer. */
const BELOW_PANES = 2
/** The search box and the line under it. */
const SEARCH_BOX_ROWS = 2
/** From so many rows on, results have a line between them. */
const ROOMY_ROWS = 30

const between = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(Math.round(value), high))

/** A pane's width: where its border was moved to, else as it is by itself; panes to its right keep `rest` cells. */
const widthOf = (
  border: Border,
  { columns, borders }: Arranged,
  byItself: number,
  left: number,
  rest: number,
): number => {
  const moved = borders[border]
  const wanted = moved === undefined ? byItself : moved * columns
  return between(wanted, NARROWEST_PANE, Math.max(NARROWEST_PANE, columns - left - rest))
}

/** What panes are arranged in: the screen below the header. */
interface Arranged extends Size {
  readonly kind: Layout['kind']
  readonly borders: Borders
  /** The first row below header and filters. */
  readonly top: number
}

const eventLines = (rows: number): number => (rows >= 16 ? 4 : rows >= 12 ? 3 : 2)

const timelinePanes = (screen: Arranged): Pick<Layout, 'density' | 'dates' | 'events' | 'event'> => {
  const { columns, rows, kind, top: first } = screen
  const density = {
    left: DENSITY_LABEL_COLUMNS,
    top: first,
    columns: columns - 2 * DENSITY_LABEL_COLUMNS,
    rows: 1,
  }
  const top = first + 2
  const body = rows - top - BELOW_PANES
  const pane = (left: number, width: number, from = top, height = body): Area => ({
    left,
    top: from,
    columns: width,
    rows: height,
  })
  if (kind === 'three') {
    const dates = widthOf('dates', screen, between(columns * 0.24, DATES_FIT, 50), 0, 2 * NARROWEST_PANE + 3)
    const events = widthOf('events', screen, between(columns * 0.28, 44, 64), dates + 1, NARROWEST_PANE + 2)
    const rest = dates + events + 2
    return {
      density,
      dates: { ...pane(0, dates), linesPerRow: 1 },
      events: { ...pane(dates + 1, events), linesPerRow: eventLines(body) },
      event: pane(rest, columns - rest - 1),
    }
  }
  if (kind === 'two') {
    const dates = widthOf('dates', screen, between(columns * 0.42, DATES_FIT, 58), 0, NARROWEST_PANE + 2)
    const upper = Math.ceil((body - 1) / 2)
    const lower = body - 1 - upper
    return {
      density,
      dates: { ...pane(0, dates, top, upper), linesPerRow: 1 },
      events: { ...pane(0, dates, top + upper + 1, lower), linesPerRow: eventLines(lower) },
      event: pane(dates + 1, columns - dates - 2),
    }
  }
  const whole = pane(0, columns - 1)
  return {
    density,
    dates: { ...whole, linesPerRow: 1 },
    events: { ...whole, linesPerRow: eventLines(body) },
    event: whole,
  }
}

/** A list with, beside it, one more pane on two, and two more on three. */
const threePanes = (
  screen: Arranged,
  names: readonly [Border, Border],
  byItself: (columns: number) => readonly [number, number],
  top: number,
): readonly [Area, Area | null, Area | null] => {
  const { columns, rows, kind } = screen
  const body = rows - top - BELOW_PANES
  const pane = (left: number, width: number): Area => ({ left, top, columns: width, rows: body })
  if (kind !== 'two' && kind !== 'three') return [pane(0, columns - 1), null, null]
  const [first, second] = byItself(columns)
  const others = kind === 'three' ? 2 : 1
  const one = widthOf(names[0], screen, first, 0, others * (NARROWEST_PANE + 1) + 1)
  if (kind === 'two') return [pane(0, one), pane(one + 1, columns - one - 2), null]
  const two = widthOf(names[1], screen, second, one + 1, NARROWEST_PANE + 2)
  return [pane(0, one), pane(one + 1, two), pane(one + two + 2, columns - one - two - 3)]
}

const searchPanes = (screen: Arranged): Pick<Layout, 'box' | 'results' | 'preview' | 'facets'> => {
  const { columns, rows, top } = screen
  const box = { left: 0, top: top + 1, columns, rows: 1 }
  const [results, beside, third] = threePanes(
    screen,
    ['results', 'preview'],
    (cells) => {
      if (screen.kind === 'two') return [cells - Math.floor(cells * 0.45) - 2, 0]
      const facets = between(cells * 0.2, 34, 44)
      const preview = Math.floor((cells - facets) / 2)
      return [cells - facets - preview - 3, preview]
    },
    top + 1 + SEARCH_BOX_ROWS,
  )
  return {
    box,
    results: { ...results, linesPerRow: rows >= ROOMY_ROWS ? 3 : 2 },
    preview: beside,
    facets: third ?? beside ?? results,
  }
}

const speakerPanes = (screen: Arranged): Pick<Layout, 'speakers' | 'said' | 'saidPreview'> => {
  const [speakers, said, preview] = threePanes(
    screen,
    ['speakers', 'said'],
    (cells) => [between(cells * 0.42, 44, 58), between(cells * 0.36, 40, 90)],
    screen.top + 1,
  )
  return {
    speakers: { ...speakers, linesPerRow: 1 },
    said: { ...(said ?? speakers), linesPerRow: screen.rows >= ROOMY_ROWS ? 3 : 2 },
    saidPreview: preview,
  }
}

const layoutKind = ({ columns, rows }: Size): Layout['kind'] =>
  columns < SMALLEST.columns || rows < SMALLEST.rows
    ? 'too-small'
    : columns < TWO_FROM
      ? 'one'
      : columns < THREE_FROM
        ? 'two'
        : 'three'

/**
 * The layout for a screen. A screen below {@link SMALLEST} is laid out as the smallest one, so that what is chosen
 * stays valid while it is too small to be shown.
 *
 * @param hasFilters whether filters hold, which take a row
 */
export const layoutFor = (screen: Size, hasFilters = false, borders: Borders = {}): Layout => {
  const kind = layoutKind(screen)
  const size =
    kind === 'too-small'
      ? { columns: Math.max(screen.columns, SMALLEST.columns), rows: Math.max(screen.rows, SMALLEST.rows) }
      : screen
  const top = hasFilters ? 2 : 1
  const arranged: Arranged = { ...size, kind: kind === 'too-small' ? 'one' : kind, borders, top }
  const whole = { left: 0, top: top + 1, columns: size.columns - 1, rows: size.rows - top - 1 - BELOW_PANES }
  return {
    kind,
    columns: screen.columns,
    rows: screen.rows,
    filters: hasFilters ? { left: 0, top: 1, columns: size.columns, rows: 1 } : null,
    ...timelinePanes(arranged),
    ...searchPanes(arranged),
    ...speakerPanes(arranged),
    article: whole,
    whole,
  }
}

/** How many rows of a list fit its area. */
export const rowsShown = (area: ListArea): number => Math.max(1, Math.floor(area.rows / area.linesPerRow))

/** Whether a cell lies in an area. */
export const isInside = ({ left, top, columns, rows }: Area, column: number, row: number): boolean =>
  column >= left && column < left + columns && row >= top && row < top + rows
