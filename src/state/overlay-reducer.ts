/** What lies over a view: opened, typed into, picked from, closed. */
import type { Action } from './actions.ts'
import { withFilters } from './filter-reducer.ts'
import { actedOn } from './hand.ts'
import { START } from './list-window.ts'
import { nothingToPick } from './nothing-to-pick.ts'
import { freshOverlay, isPick, type Overlay } from './overlay.ts'
import { type Pick, pickRows } from './pick-rows.ts'
import { withAllOf, withInverted } from './picked-filters.ts'
import { settled } from './settled.ts'
import type { State } from './state.ts'
import { EMPTY_FIELD, type TextField } from './text-field.ts'
import { wishing } from './wish.ts'

/** Opens something over the view, or over what lies over it. @param typed what its line begins with */
export const openOverlay = (state: State, kind: Overlay['kind'], typed = ''): State => {
  const overlay = freshOverlay(kind)
  const field = { text: typed, cursor: typed.length }
  const over = state.overlay === null ? {} : { over: state.overlay }
  return { ...state, overlay: { ...overlay, ...('field' in overlay ? { field } : {}), ...over } }
}

/** Closes what lies over the view; of the help, what was typed is taken away first. What lay there before comes back. */
export const closeOverlay = (state: State): State => {
  const { overlay } = state
  if (overlay?.kind === 'help' && overlay.field.text !== '')
    return { ...state, overlay: { ...overlay, field: EMPTY_FIELD, top: 0 } }
  return overlay?.over === undefined
    ? { ...state, overlay: null }
    : settled({ ...state, overlay: overlay.over })
}

/** The state with another text in the line of the overlay; its list begins anew. */
export const editOverlay = (state: State, change: (field: TextField) => TextField): State => {
  const { overlay } = state
  if (overlay === null || !('field' in overlay)) return state
  const field = change(overlay.field)
  if (field.text === overlay.field.text) return { ...state, overlay: { ...overlay, field } }
  if (isPick(overlay)) return settled({ ...state, overlay: { ...overlay, field, list: START } })
  return {
    ...state,
    overlay: overlay.kind === 'help' ? { ...overlay, field, top: 0 } : { ...overlay, field },
  }
}

const pickInHand = (state: State): Pick | null =>
  isPick(state.overlay) ? (pickRows(state, state.overlay)[state.overlay.list.selected]?.pick ?? null) : null

/** Does what the chosen row of the list is for. @param applied does an action */
export const pickChosen = (state: State, applied: (state: State, action: Action) => State): State => {
  if (!isPick(state.overlay)) return state
  const pick = pickInHand(state)
  const closed = { ...state, overlay: null }
  switch (pick?.kind) {
    case undefined:
      return { ...state, notice: nothingToPick(state.overlay) }
    case 'command':
      return applied(closed, pick.command.action)
    case 'filter':
      return withFilters(closed, withAllOf(state.filters, pick.filters))
    case 'format':
      return wishing(closed, { kind: 'export', chosen: actedOn(state), format: pick.format })
  }
}

/** The chosen filter the other way round; of several, each. */
export const pickInverted = (state: State): State => {
  const pick = pickInHand(state)
  if (pick?.kind !== 'filter') return { ...state, notice: 'Only filters are turned round.' }
  return withFilters({ ...state, overlay: null }, pick.filters.reduce(withInverted, state.filters))
}
