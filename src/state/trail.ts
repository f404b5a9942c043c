/** Back and forward through where one has been, as in a browser: jumps and opened panes leave a trail, steps do not. */
import { atEventInTree } from './event-steps.ts'
import { chosenEventNumber } from './selectors.ts'
import { settled } from './settled.ts'
import { modeBelow, type Place, type Spot, type State } from './state.ts'

/** Nobody goes back further. */
const LONGEST = 200

const placeOf = (state: State): Place => {
  const { view, pane, dates, events, detail, article, speakers, cameFrom } = state
  return { view, pane, dates, events, detail, article, speakers, cameFrom }
}

/** Where one is now. */
const spotOf = (state: State): Spot => ({ place: placeOf(state), event: chosenEventNumber(state) })

/** The state before a jump or an opening, which is remembered to come back to. */
export const leaving = (state: State): State => ({
  ...state,
  trail: { past: [...state.trail.past, spotOf(state)].slice(-LONGEST), future: [] },
})

/** The state with nowhere to go back to. */
export const withoutTrail = (state: State): State => ({
  ...state,
  trail: { past: [], future: [] },
  cameFrom: null,
})

/** The state at a spot; its event is found again, though other events are shown by now. */
const atSpot = (state: State, { place, event }: Spot): State => {
  const there = settled({ ...state, ...place, overlay: null })
  if (event === null || chosenEventNumber(there) === event) return there
  const position = state.shown.positionOf(event)
  if (position === undefined) return there
  return { ...atEventInTree(there, position, null), pane: place.pane, view: place.view }
}

/** The state at a spot of the past, by its number; all that was left since leads forward again. */
const atPast = (state: State, at: number): State | null => {
  const { past, future } = state.trail
  const spot = past[at]
  if (spot === undefined) return null
  const since = past.slice(at + 1).reverse()
  return {
    ...atSpot(state, spot),
    trail: { past: past.slice(0, at), future: [...future, spotOf(state), ...since] },
  }
}

/** Back to where one was before the last jump. */
export const goneBack = (state: State): State =>
  atPast(state, state.trail.past.length - 1) ?? { ...state, notice: 'This is where you began.' }

/** Back to the view that one came from, past what was opened in this one; `null` where it is not known. */
export const leftView = (state: State): State | null =>
  atPast(
    state,
    state.trail.past.findLastIndex(({ place }) => place.view === state.cameFrom),
  )

const isSamePlace = (a: Place, b: Place): boolean =>
  modeBelow(a) === modeBelow(b) &&
  a.dates.selected === b.dates.selected &&
  (a.pane !== 'events' || a.events.selected === b.events.selected) &&
  a.speakers.by === b.speakers.by &&
  a.speakers.list.selected === b.speakers.list.selected

/** The state with the keys in the pane that this one was opened from: back by one, where nothing was done since. */
export const leftPane = (state: State, next: State): State => {
  const { past, future } = state.trail
  const spot = past.at(-1)
  if (spot === undefined || !isSamePlace(spot.place, next)) return next
  return { ...next, trail: { past: past.slice(0, -1), future: [...future, spotOf(state)] } }
}

/** Forward again. */
export const goneForward = (state: State): State => {
  const { past, future } = state.trail
  const spot = future.at(-1)
  if (spot === undefined) return { ...state, notice: 'You have not gone back from anywhere further on.' }
  return { ...atSpot(state, spot), trail: { past: [...past, spotOf(state)], future: future.slice(0, -1) } }
}
