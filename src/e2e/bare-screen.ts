/** The screen without a terminal: bytes and sizes go in at one end, states and frames come out at the other. */

import type { Timeline } from '../model/timeline.ts'
import type { Ground } from '../state/ground.ts'
import { initialState } from '../state/initial-state.ts'
import { createMarks } from '../state/marks.ts'
import { reduce } from '../state/reducer.ts'
import type { SearchService } from '../state/search-service.ts'
import type { State } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { createKeyHandler } from '../ui/key-handler.ts'
import { commands } from '../ui/keys/commands.ts'
import { createKeySplitter } from '../ui/keys/key-splitter.ts'
import { DEFAULT_KEYS } from '../ui/keys/keys.ts'
import { screenLines } from '../ui/screen-lines.ts'
import { createScreenTexts, measureOf } from '../ui/screen-texts.ts'
import { createResultsKeeper } from '../ui/search-results.ts'
import { groundFromEnvironment, groundOf } from '../ui/theme/ground.ts'
import { themeFor } from '../ui/theme/theme.ts'

export const BARE_TITLE = 'Made up'

export interface BareScreen {
  readonly type: (bytes: Uint8Array) => void
  /** Whether what was typed last may go on. */
  readonly isPending: () => boolean
  readonly resize: (columns: number, rows: number) => void
  readonly state: () => State
  readonly frame: () => readonly string[]
  /** Whether the process was to be stopped. */
  readonly isStopped: () => boolean
}

/** A screen of a size on a timeline, as in a terminal with an empty environment. Whatever it wishes for is done at once. */
export const createBareScreen = (
  timeline: Timeline,
  service: SearchService,
  size: { readonly columns: number; readonly rows: number },
): BareScreen => {
  const dressed = (ground: Ground) => {
    const theme = themeFor({}, ground)
    return { theme, texts: createScreenTexts(theme, DEFAULT_KEYS) }
  }
  const looks = { dark: dressed('dark'), light: dressed('light') }
  const measure = measureOf(() => looks.dark.texts)
  const ground = groundFromEnvironment({})
  const store = createStore(
    reduce,
    initialState(indexTimeline(timeline, null), { measure, commands: commands(DEFAULT_KEYS), size, ground }),
  )
  const marks = createMarks()
  const splitter = createKeySplitter()
  const failed = (error: unknown): never => {
    throw error
  }
  const handler = createKeyHandler(
    store,
    createResultsKeeper(store, service, { answered: () => handler.resume(), failed }),
    DEFAULT_KEYS,
  )
  service.onProgress((progress) => store.dispatch({ kind: 'show-progress', progress }))
  handler.keys([])
  let stopped = false
  const fulfil = (): void => {
    const [wish] = store.state().wishes
    if (wish === undefined || store.state().ending !== null) return
    stopped ||= wish.kind === 'suspend'
    store.dispatch({ kind: 'wish-done', notice: null })
    fulfil()
  }
  return {
    type: (bytes) => {
      const keys = splitter.push(bytes)
      for (const key of keys)
        if (key.kind === 'answer') store.dispatch({ kind: 'show-ground', ground: groundOf(key) })
      handler.keys(keys.filter(({ kind }) => kind !== 'answer'))
      fulfil()
    },
    isPending: () => splitter.pending() !== null,
    resize: (columns, rows) => store.dispatch({ kind: 'resize', columns, rows }),
    state: store.state,
    frame: () => {
      const state = store.state()
      return screenLines(state, { title: BARE_TITLE, keys: DEFAULT_KEYS, ...looks[state.ground], marks })
    },
    isStopped: () => stopped,
  }
}
