/** The one place that holds the state: outside the screen's components, so that handlers always read the newest. */

export interface Store<State, Action> {
  readonly state: () => State
  readonly dispatch: (action: Action) => void
  /** Calls back after every change; gives the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that changes only by its reducer, and tells its listeners only of changes. */
export const createStore = <State, Action>(
  reducer: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> => {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    state: () => current,
    dispatch: (action) => {
      const next = reducer(current, action)
      if (next === current) return
      current = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
