/** The part of a list that is on screen and the row chosen in it: one window serves every list, whatever its rows are. */

export type Motion =
  | 'up'
  | 'down'
  | 'half-page-up'
  | 'half-page-down'
  | 'page-up'
  | 'page-down'
  | 'first'
  | 'last'

/** `selected` is the chosen row, `top` the first row on screen, both from 0; both are 0 in an empty list. */
export interface ListWindow {
  readonly selected: number
  readonly top: number
}

export const START: ListWindow = { selected: 0, top: 0 }

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

/** How many rows a motion goes, downwards positive, in a window of `height` rows. */
export const stepsOf = (motion: Motion, height: number): number => {
  const half = Math.max(1, Math.floor(height / 2))
  const page = Math.max(1, height - 1)
  switch (motion) {
    case 'up':
      return -1
    case 'down':
      return 1
    case 'half-page-up':
      return -half
    case 'half-page-down':
      return half
    case 'page-up':
      return -page
    case 'page-down':
      return page
    case 'first':
      return -Infinity
    case 'last':
      return Infinity
  }
}

/** The nearest first row that leaves no screen empty below the end of `count` rows. */
export const clampTop = (top: number, count: number, height: number): number =>
  clamp(top, 0, Math.max(0, count - height))

/** The nearest first row that shows rows `from` to `to` (exclusive); their beginning where they do not all fit. */
export const revealed = (top: number, from: number, to: number, height: number): number =>
  Math.min(from, Math.max(top, to - height))

/** Rows kept in sight beyond the chosen one. */
const contextOn = (height: number): number => (height >= 3 ? 1 : 0)

/**
 * The window nearest to this one that fits a list of `count` rows on `height` lines: the chosen row exists and is
 * on screen, with a row of context beyond it where there is room, and no line is left empty while rows remain.
 */
export const fitted = (window: ListWindow, count: number, height: number): ListWindow => {
  if (count <= 0) return START
  const selected = clamp(window.selected, 0, count - 1)
  const context = contextOn(height)
  const top = revealed(
    window.top,
    Math.max(0, selected - context),
    selected + 1 + context,
    Math.max(1, height),
  )
  return { selected, top: clampTop(top, count, Math.max(1, height)) }
}

/** The window after a motion; it stops at both ends. */
export const moved = (window: ListWindow, motion: Motion, count: number, height: number): ListWindow =>
  fitted(
    { ...window, selected: clamp(window.selected + stepsOf(motion, height), 0, Math.max(0, count - 1)) },
    count,
    height,
  )

/** The window scrolled by some rows; the chosen row goes along where it would leave the screen. */
export const scrolledBy = (window: ListWindow, by: number, count: number, height: number): ListWindow => {
  const top = clampTop(window.top + by, count, height)
  const context = contextOn(height)
  const low = top === 0 ? 0 : top + context
  const high = top + height >= count ? count - 1 : top + height - 1 - context
  return fitted({ selected: clamp(window.selected, low, Math.max(low, high)), top }, count, height)
}

/** The rows on screen, each with its place in the list. */
export const visibleRows = <T>(
  rows: readonly T[],
  window: ListWindow,
  height: number,
): readonly (readonly [number, T])[] =>
  rows.slice(window.top, window.top + height).map((row, at) => [window.top + at, row])
