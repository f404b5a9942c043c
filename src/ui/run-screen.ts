/** The screen from its first frame to its last: takes the terminal, shows a timeline, and gives the terminal back. */
import type { DeepLink } from '../model/deep-link.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Remembered } from '../model/remembered.ts'
import type { Preferences } from '../model/settings.ts'
import type { Marks } from '../state/marks.ts'
import { reduce } from '../state/reducer.ts'
import type { SearchService } from '../state/search-service.ts'
import { initialState, type State } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import type { InkScreen } from './ink-screen.tsx'
import { createKeyHandler } from './key-handler.ts'
import type { Key } from './keys/key.ts'
import { paint } from './paint.ts'
import { screenLines } from './screen-lines.ts'
import { createResultsKeeper } from './search-results.ts'
import { takeTerminal } from './terminal.ts'
import { themeFor } from './theme.ts'
import { createEventText } from './views/event-text.ts'
import { helpText } from './views/help-text.ts'
import { createProblemsText } from './views/problems-text.ts'

export interface ScreenOptions {
  readonly timeline: OpenTimeline
  /** What is open, in the user's words. */
  readonly title: string
  /** Loads the search; called once the first frame is drawn. */
  readonly search: () => Promise<SearchService>
  /** Where keys come from; a terminal. */
  readonly stdin: NodeJS.ReadStream
  /** Where the screen is drawn; a terminal. */
  readonly stdout: NodeJS.WriteStream
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly preferences?: Preferences
  /** What to open. */
  readonly link?: DeepLink
  /** What is remembered of the timeline; `null` where nothing is. */
  readonly remembered?: Remembered | null
  /** Keeps what is to be remembered; returns when it is kept, and never throws. */
  readonly remember?: (remembered: Remembered) => void
}

export interface ScreenResult {
  /** `event:ID` and `quote:ID`. */
  readonly marks?: readonly string[]
  /** Whether the user broke off with Ctrl-C, or the terminal went away. */
  readonly interrupted: boolean
}

const keysThatWait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Shows a timeline until the user quits. The first frame is painted before Ink is loaded, which takes the screen over
 * as it is. The terminal is given back however it ends, by signals too.
 *
 * @throws whatever drawing or a handler threw, after the terminal was given back
 */
export const runScreen = async (options: ScreenOptions): Promise<ScreenResult> => {
  const { timeline, title, search, stdin, stdout, environment } = options
  const theme = themeFor(environment)
  const index = indexTimeline(timeline)
  const eventText = createEventText(index, theme)
  const problemsText = createProblemsText(timeline.problems, theme)
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 })
  const measure = {
    event: (id: string, columns: number) => eventText(id, columns).extent,
    help: (columns: number) => helpText(columns, theme).length,
    problems: (columns: number) => problemsText(columns).length,
  }
  const store = createStore(reduce, initialState(index, measure, size()))
  let marks: Marks = () => []
  const frame = (state: State) => screenLines(state, { title, theme, eventText, problemsText, marks })

  let ink: InkScreen | null = null
  let giveBack = (): void => {}
  let isOver = (): void => {}
  const over = new Promise<void>((resolve) => {
    isOver = resolve
  })
  const end = (): void => {
    try {
      ink?.stop()
    } finally {
      giveBack()
      isOver()
    }
  }
  const failures: unknown[] = []
  const fail = (error: unknown): void => {
    failures.push(error)
    end()
  }
  const guarded =
    <T extends readonly unknown[]>(act: (...values: T) => void) =>
    (...values: T): void => {
      try {
        act(...values)
      } catch (error) {
        fail(error)
      }
    }

  // Kept until the search is there: they may be meant for it.
  const early: Key[] = []
  let handleKeys = (keys: readonly Key[]): void => void early.push(...keys)
  giveBack = takeTerminal(stdin, stdout, paint(frame(store.state())), {
    keys: guarded((keys) => handleKeys(keys)),
    gone: guarded(() => store.dispatch({ kind: 'quit', interrupted: true })),
    // Before Ink's own listener, so that it already draws the new size.
    resized: guarded(() => store.dispatch({ kind: 'resize', ...size() })),
    ending: end,
  })
  store.subscribe(() => {
    if (store.state().ending !== null) end()
  })
  const stopPainting = store.subscribe(() => {
    if (store.state().ending === null) stdout.write(paint(frame(store.state())))
  })
  let service: SearchService | undefined
  try {
    service = await search()
    const { createMarks } = await import('../state/marks.ts')
    marks = createMarks()
    const answered = guarded(() => handler.resume())
    const handler = createKeyHandler(store, createResultsKeeper(store, service, { answered, failed: fail }))
    service.onProgress(guarded((progress) => store.dispatch({ kind: 'show-progress', progress })))
    handleKeys = handler.keys
    guarded(handleKeys)(early)
    await keysThatWait()
    const { startInk } = await import('./ink-screen.tsx')
    stopPainting()
    if (store.state().ending === null && failures.length === 0) {
      ink = startInk({ store, frame }, stdout)
      ink.ended.then(end, fail)
    }
    await over
  } finally {
    end()
    service?.close()
  }
  if (failures.length > 0) throw failures[0]
  return { interrupted: store.state().ending === 'interrupted' }
}
