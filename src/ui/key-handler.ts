/** What keys do: they become actions on the store, which is read anew for every one of them. */
import type { Action } from '../state/actions.ts'
import { modeOf, type State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { Key } from './keys/key.ts'
import { actionFor, keysMeant } from './keys/key-map.ts'

/**
 * Handles keys in order. `refresh` brings the search results up to date; it is called once a run of typing is over,
 * and so before any key that looks at them.
 */
export const createKeyHandler =
  (store: Store<State, Action>, refresh: () => void) =>
  (keys: readonly Key[]): void => {
    let typing = ''
    const settle = (): void => {
      if (typing !== '') store.dispatch({ kind: 'type', text: typing })
      typing = ''
      refresh()
    }
    for (const key of keys)
      for (const meant of keysMeant(modeOf(store.state()), key)) {
        const action = actionFor(modeOf(store.state()), meant)
        if (action?.kind === 'type') {
          typing += action.text
          continue
        }
        if (typing !== '') settle()
        if (action !== null) store.dispatch(action)
      }
    settle()
  }
