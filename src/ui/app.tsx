/** The screen as Ink draws it: one element that shows the lines of the newest state. */
import { Text, Transform } from 'ink'
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

/** The text holds the place of as many lines; they are put in last, so that Ink takes each apart once instead of twice. */
export const App = ({ store, frame }: AppProps): ReactElement => {
  const lines = frame(useStore(store))
  return (
    <Transform transform={(_, row) => lines[row] ?? ''}>
      <Text>{`.${'\n.'.repeat(lines.length - 1)}`}</Text>
    </Transform>
  )
}
