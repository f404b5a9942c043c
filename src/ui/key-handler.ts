/** What keys do: they become actions on the store, which is read anew for every one of them. */
import type { Action } from '../state/actions.ts'
import { modeOf, type State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { Key } from './keys/key.ts'
import { createKeyMap } from './keys/key-map.ts'
import type { Keys } from './keys/keys.ts'
import { createPointer } from './keys/pointer.ts'
import type { ResultsKeeper } from './search-results.ts'

export interface KeyHandler {
  /** Handles keys in order, as far as none has to wait. */
  readonly keys: (keys: readonly Key[]) => void
  /** Goes on with what waited: the results of what is typed are there. */
  readonly resume: () => void
}

/** Whether a key's action looks at the results of the search, which must then be those of what is typed. */
const looksAtResults = ({ kind }: Action): boolean =>
  kind === 'open' ||
  kind === 'move' ||
  kind === 'move-or-recall' ||
  kind === 'step-view' ||
  kind === 'pick-facet' ||
  kind === 'open-article' ||
  kind === 'mark' ||
  kind === 'copy' ||
  kind === 'point'

/**
 * A burst of keys acts as the same keys one by one: a key that looks at the results waits for those of what was typed
 * before it, and the keys behind it wait too. Only quitting by Ctrl-C does not wait, and Escape takes back what waits.
 */
export const createKeyHandler = (
  store: Store<State, Action>,
  results: ResultsKeeper,
  { table }: Keys,
): KeyHandler => {
  const { actionFor, keysMeant } = createKeyMap(table)
  const pointer = createPointer()
  let queue: Key[] = []
  let typing = ''
  const mode = () => modeOf(store.state())
  const write = (): void => {
    if (typing !== '') store.dispatch({ kind: 'type', text: typing })
    typing = ''
  }
  const settle = (): void => {
    write()
    results.refresh()
  }
  /** Does what one key means; `false` where it has to wait. */
  const handle = (key: Key): boolean => {
    const action = key.kind === 'mouse' ? pointer(key) : actionFor(mode(), key)
    if (action?.kind === 'type') {
      typing += action.text
      return true
    }
    if (action === null) return true
    write()
    if (mode() === 'search' && looksAtResults(action)) {
      results.refresh()
      if (results.isWaiting()) return false
    }
    store.dispatch(action)
    return true
  }
  /** Drops what an Escape or a Ctrl-C behind it takes back; whether there is something to go on with. */
  const isTakenBack = (): boolean => {
    const kinds = queue.map((key) => actionFor(mode(), key)?.kind)
    const last = kinds.lastIndexOf('go-back')
    if (kinds.includes('quit')) {
      queue = []
      store.dispatch({ kind: 'quit', interrupted: true })
    } else queue = queue.slice(last + 1)
    return last >= 0
  }
  const resume = (): void => {
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      const [meant = key, ...others] = keysMeant(mode(), key)
      queue.unshift(...others)
      if (handle(meant)) continue
      queue.unshift(meant)
      if (!isTakenBack()) return
    }
    settle()
  }
  return {
    keys: (keys) => {
      queue.push(...keys)
      resume()
    },
    resume,
  }
}
