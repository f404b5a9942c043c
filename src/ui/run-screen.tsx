/** The screen from its first frame to its last: takes the terminal, shows a timeline, and gives the terminal back. */
import './promise-with-resolvers.ts'
import { PassThrough } from 'node:stream'
import { render } from 'ink'
import type { Timeline } from '../model/timeline.ts'
import type { QuoteSearch } from '../state/quote-match.ts'
import { reduce } from '../state/reducer.ts'
import { initialState } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { App } from './app.tsx'
import { createKeyHandler } from './key-handler.ts'
import { takeKeyboard } from './keyboard.ts'
import { createResultsKeeper } from './search-results.ts'
import { themeFor } from './theme.ts'
import { createEventText } from './views/event-text.ts'
import { helpText } from './views/help-text.ts'

export interface ScreenOptions {
  readonly timeline: Timeline
  /** What is open, in the user's words. */
  readonly title: string
  readonly search: QuoteSearch
  /** Where keys come from; a terminal. */
  readonly stdin: NodeJS.ReadStream
  /** Where the screen is drawn; a terminal. */
  readonly stdout: NodeJS.WriteStream
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface ScreenResult {
  /** Whether the user broke off with Ctrl-C, or the terminal went away. */
  readonly interrupted: boolean
}

/**
 * Shows a timeline until the user quits. The terminal is given back however it ends, by SIGTERM and SIGHUP too.
 *
 * @throws whatever a component or a handler threw, after the terminal was given back
 */
export const runScreen = async (options: ScreenOptions): Promise<ScreenResult> => {
  const { timeline, title, search, stdin, stdout, environment } = options
  const theme = themeFor(environment)
  const index = indexTimeline(timeline)
  const eventText = createEventText(index, theme)
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 })
  const measure = {
    event: (id: string, columns: number) => eventText(id, columns).extent,
    help: (columns: number) => helpText(columns, theme).length,
  }
  const store = createStore(reduce, initialState(index, measure, size()))

  let failure: { readonly error: unknown } | null = null
  let leave = (): void => {}
  const guarded =
    <T,>(act: (value: T) => void) =>
    (value: T): void => {
      try {
        act(value)
      } catch (error) {
        failure ??= { error }
        leave()
      }
    }
  const handleKeys = createKeyHandler(store, createResultsKeeper(store, search))
  // Before Ink's own listener, so that it already draws the new size.
  const resize = guarded(() => store.dispatch({ kind: 'resize', ...size() }))
  stdout.on('resize', resize)
  const releaseKeyboard = takeKeyboard(stdin, stdout, {
    keys: guarded(handleKeys),
    gone: () => store.dispatch({ kind: 'quit', interrupted: true }),
  })
  const release = (): void => {
    stdout.off('resize', resize)
    releaseKeyboard()
  }

  try {
    const ink = render(
      <App store={store} title={title} theme={theme} eventText={eventText} onGone={release} />,
      {
        // Keys are ours: Ink gets a stream that never says anything.
        stdin: new PassThrough(),
        stdout,
        alternateScreen: true,
        incrementalRendering: true,
        interactive: true,
        maxFps: 60,
        // Nothing here writes to the console, and taking it over costs 3 ms of the start.
        patchConsole: false,
        exitOnCtrlC: false,
      },
    )
    leave = () => ink.unmount()
    store.subscribe(() => {
      if (store.state().ending !== null) leave()
    })
    await ink.waitUntilExit()
  } finally {
    release()
  }
  // What a handler caught; widened, since it is set where the compiler does not look.
  const caught = failure as { readonly error: unknown } | null
  if (caught !== null) throw caught.error
  return { interrupted: store.state().ending === 'interrupted' }
}
