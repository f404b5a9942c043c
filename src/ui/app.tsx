/** The screen as Ink draws it: one element that shows the lines of the newest state. */
import { Text } from 'ink'
import type { ReactElement } from 'react'
import type { Action } from '../state/actions.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { useStore } from './hooks/use-store.ts'

export interface AppProps {
  readonly store: Store<State, Action>
  /** The lines of a state's frame, each exactly as wide as the screen. */
  readonly frame: (state: State) => readonly string[]
}

export const App = ({ store, frame }: AppProps): ReactElement => (
  <Text>{frame(useStore(store)).join('\n')}</Text>
)
