/** Back and forward through where one has been, as in a browser: jumps leave a trail, steps do not. */
import { atEvent } from './event-steps.ts'
import { chosenEventNumber } from './selectors.ts'
import { settled } from './settled.ts'
import type { Place, Spot, State } from './state.ts'

/** Nobody goes back further. */
const LONGEST = 200

const placeOf = (state: State): Place => {
  const { view, pane, dates, events, detail, article, speakers, cameFrom } = state
  return { view, pane, dates, events, detail, article, speakers, cameFrom }
}

/** Where one is now. */
const spotOf = (state: State): Spot => ({ place: placeOf(state), event: chosenEventNumber(state) })

/** The state before a jump, which is remembered to come back to. */
export const leaving = (state: State): State => ({
  ...state,
  trail: { past: [...state.trail.past, spotOf(state)].slice(-LONGEST), future: [] },
})

/** The state at a spot; its event is found again, though other events are shown by now. */
const atSpot = (state: State, { place, event }: Spot): State => {
  const there = settled({ ...state, ...place, overlay: null })
  if (event === null || chosenEventNumber(there) === event) return there
  const position = state.shown.positionOf(event)
  if (position === undefined) return there
  return { ...atEvent(there, position), pane: place.pane, view: place.view }
}

/** Back to where one was before the last jump. */
export const goneBack = (state: State): State => {
  const { past, future } = state.trail
  const spot = past.at(-1)
  if (spot === undefined) return { ...state, notice: 'This is where you began.' }
  return { ...atSpot(state, spot), trail: { past: past.slice(0, -1), future: [...future, spotOf(state)] } }
}

/** Forward again. */
export const goneForward = (state: State): State => {
  const { past, future } = state.trail
  const spot = future.at(-1)
  if (spot === undefined) return { ...state, notice: 'You have not gone back from anywhere further on.' }
  return { ...atSpot(state, spot), trail: { past: [...past, spotOf(state)], future: future.slice(0, -1) } }
}
