/** Where the panes of each view stand, below the header: one, two beside each other, or three. */
import type { Area, ListArea, Size } from './area.ts'
import type { View } from './mode.ts'

/** The borders between panes that can be moved, in each view from left to right, by the pane to their left. */
export const BORDERS = {
  timeline: ['dates', 'events'],
  search: ['results', 'preview'],
  people: ['speakers', 'said'],
  article: [],
} as const satisfies Readonly<Record<View, readonly string[]>>

export type Border = (typeof BORDERS)[View][number]

/** The border between the dates and their events where these stand under them. */
export type RowBorder = 'dates-above-events'
export const ROW_BORDER: RowBorder = 'dates-above-events'

/**
 * Where borders were moved to: the width of the pane to their left, as a part of the screen's; the height of the pane
 * above, as a part of both panes'.
 */
export type Borders = Readonly<Partial<Record<Border | RowBorder, number>>>

/** Every border that can be moved. */
export const ALL_BORDERS: readonly (Border | RowBorder)[] = [...Object.values(BORDERS).flat(), ROW_BORDER]

export interface TimelinePanes {
  /** The row of the timeline that shows how much was said when; without a row where rows are few. */
  readonly density: Area
  readonly dates: ListArea
  readonly events: ListArea
  readonly event: Area
}

export interface SpeakerPanes {
  readonly speakers: ListArea
  /** What the chosen speaker said. */
  readonly said: ListArea
  /** The chosen one of that in its article: beside it on three panes, below it on two; `null` where there is no room. */
  readonly saidPreview: Area | null
}

export interface SearchPanes {
  /** The line one types a search into. */
  readonly box: Area
  readonly results: ListArea
  /** The chosen result in its article: beside the results, or below them on one pane; without a row where rows are few. */
  readonly preview: Area
  /** What narrows the results: beside the preview on three panes, in its place on two, in that of both on one. */
  readonly facets: Area
}

/** A date list this wide shows the longest day in words, `Wednesday 25 September 2019 ≈`, with both its counts. */
const DATES_FIT = 48
/** Left and right of the density, the years it begins and ends with. */
export const DENSITY_LABEL_COLUMNS = 8
/** No border is moved so far that a pane is narrower. */
const NARROWEST_PANE = 24
/** Nor so far that a pane above or below it is lower. */
const LOWEST_PANE = 4

/** The rule under the panes, and the footer. */
export const BELOW_PANES = 2
/** Below results, a preview this high has what it needs. */
const HIGHEST_PREVIEW = 16

/** The search box and the line under it. */
const SEARCH_BOX_ROWS = 2
/** Below so many rows, what tells of the lists leaves its rows to them. */
export const FEW_ROWS = 16
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
export interface Arranged extends Size {
  readonly kind: 'one' | 'two' | 'three'
  readonly borders: Borders
  /** How many events are listed. */
  readonly events: number
  /** The first row below header and filters. */
  readonly top: number
}

/**
 * Lines of an event: its headline on two, its facts, and an empty one. The first of these to go are the empty line and
 * the second of the headline, as far as all events fit then; where they do not, there is no empty line, and few rows
 * have as much as leaves two events.
 */
const eventLines = (rows: number, events: number): number =>
  [4, 3, 2].find((lines) => events * lines <= rows) ?? (rows >= 12 ? 3 : rows >= 4 ? 2 : 1)

/** Where the panes of the timeline stand. */
export const timelinePanes = (screen: Arranged): TimelinePanes => {
  const { columns, rows, kind, top: first } = screen
  const density = {
    left: DENSITY_LABEL_COLUMNS,
    top: first,
    columns: columns - 2 * DENSITY_LABEL_COLUMNS,
    rows: rows < FEW_ROWS ? 0 : 1,
  }
  const top = first + density.rows + 1
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
      events: { ...pane(dates + 1, events), linesPerRow: eventLines(body, screen.events) },
      event: pane(rest, columns - rest - 1),
    }
  }
  if (kind === 'two') {
    const dates = widthOf('dates', screen, between(columns * 0.42, DATES_FIT, 58), 0, NARROWEST_PANE + 2)
    const moved = screen.borders[ROW_BORDER]
    const lowest = Math.min(LOWEST_PANE, Math.floor((body - 1) / 2))
    const upper =
      moved === undefined ? Math.ceil((body - 1) / 2) : between(moved * (body - 1), lowest, body - 1 - lowest)
    const lower = body - 1 - upper
    return {
      density,
      dates: { ...pane(0, dates, top, upper), linesPerRow: 1 },
      events: { ...pane(0, dates, top + upper + 1, lower), linesPerRow: eventLines(lower, screen.events) },
      event: pane(dates + 1, columns - dates - 2),
    }
  }
  const whole = pane(0, columns - 1)
  return {
    density,
    dates: { ...whole, linesPerRow: 1 },
    events: { ...whole, linesPerRow: eventLines(body, screen.events) },
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

/** Where the panes of the search stand. */
export const searchPanes = (screen: Arranged): SearchPanes => {
  const { columns, rows, top } = screen
  const box = { left: 0, top: top + 1, columns, rows: 1 }
  const [results, beside, third] = threePanes(
    screen,
    BORDERS.search,
    (cells) => {
      if (screen.kind === 'two') return [cells - Math.floor(cells * 0.45) - 2, 0]
      const facets = between(cells * 0.2, 34, 44)
      const preview = Math.floor((cells - facets) / 2)
      return [cells - facets - preview - 3, preview]
    },
    top + 1 + SEARCH_BOX_ROWS,
  )
  const linesPerRow = rows >= ROOMY_ROWS ? 3 : 2
  if (beside !== null)
    return { box, results: { ...results, linesPerRow }, preview: beside, facets: third ?? beside }
  // A rule divides them; no line of the list is left over.
  const divided = results.rows - 1
  const facets = results
  if (divided <= linesPerRow)
    return { box, results: { ...results, linesPerRow }, preview: { ...results, rows: 0 }, facets }
  const whole = (lines: number): number => Math.floor(lines / linesPerRow) * linesPerRow
  const upper = Math.max(linesPerRow, whole(divided / 2), whole(divided - HIGHEST_PREVIEW))
  return {
    box,
    results: { ...results, rows: upper, linesPerRow },
    preview: { ...results, top: results.top + upper + 1, rows: divided - upper },
    facets,
  }
}

/** Where the panes of the people stand. */
export const speakerPanes = (screen: Arranged): SpeakerPanes => {
  const [speakers, said, preview] = threePanes(
    screen,
    BORDERS.people,
    (cells) => [between(cells * 0.42, 44, 58), between(cells * 0.36, 40, 90)],
    screen.top + 1,
  )
  const isRoomy = screen.rows >= ROOMY_ROWS
  const linesPerRow = isRoomy ? 3 : 2
  const list = { ...speakers, linesPerRow: 1 }
  if (screen.kind !== 'two' || said === null || !isRoomy)
    return { speakers: list, said: { ...(said ?? speakers), linesPerRow }, saidPreview: preview }
  const upper = Math.ceil((said.rows - 1) / 2)
  return {
    speakers: list,
    said: { ...said, rows: upper, linesPerRow },
    saidPreview: { ...said, top: said.top + upper + 1, rows: said.rows - upper - 1 },
  }
}
