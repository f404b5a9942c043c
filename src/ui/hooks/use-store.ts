/** A component's view of a store: it renders again whenever the state changes. */
import { useSyncExternalStore } from 'react'
import type { Store } from '../../state/store.ts'

export const useStore = <State, Action>(store: Store<State, Action>): State =>
  useSyncExternalStore(store.subscribe, store.state, store.state)
