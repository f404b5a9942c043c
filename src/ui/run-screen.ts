/** The screen from its first frame to its last: takes the terminal, shows a timeline, and gives the terminal back. */
import type { Chosen } from '../model/chosen.ts'
import type { DeepLink } from '../model/deep-link.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Opening } from '../model/opening.ts'
import type { Remembered } from '../model/remembered.ts'
import type { OwnKeys } from '../model/settings.ts'
import type { Action } from '../state/actions.ts'
import { type Beginning, initialState } from '../state/initial-state.ts'
import { withLink } from '../state/link.ts'
import type { Marks } from '../state/marks.ts'
import type { Outside } from '../state/outside.ts'
import { reduce } from '../state/reducer.ts'
import { rememberedOf, withKept, withPlace } from '../state/remembering.ts'
import type { SearchService } from '../state/search-service.ts'
import type { State } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline, type KeptIndex } from '../state/timeline-index.ts'
import { gatedOutput } from './gated-output.ts'
import type { InkScreen } from './ink-screen.tsx'
import { createKeyHandler } from './key-handler.ts'
import { commands } from './keys/commands.ts'
import type { Key } from './keys/key.ts'
import { type Keys, keysWith } from './keys/keys.ts'
import { followOpening } from './opening-news.ts'
import { paint } from './paint.ts'
import { createFrames, type Look } from './screen-frames.ts'
import { createResultsKeeper } from './search-results.ts'
import { type TakenTerminal, type TerminalEvents, takeTerminal } from './terminal.ts'
import { groundFromEnvironment, groundOf } from './theme/ground.ts'
import { fulfilWishes } from './wishes.ts'

const PLAIN_LOOK: Look = {
  theme: 'auto',
  colours: 'auto',
  mouse: false,
  ascii: false,
  screenReader: false,
}

export interface ScreenOptions {
  readonly timeline: OpenTimeline
  /** The index of the library that is open, where one is. */
  readonly kept?: KeptIndex | null
  /** What is open, in the user's words. */
  readonly title: string
  /** Loads the search over a timeline; called once the first frame is drawn, and again whenever more has been read. */
  readonly search: (timeline: OpenTimeline) => Promise<SearchService>
  /** The reading that goes on while the screen is open. */
  readonly opening?: Opening | null
  /** What lies outside the screen: other programs, files. */
  readonly outside?: Outside | null
  readonly look?: Look
  /** The keys that somebody chose. */
  readonly ownKeys?: OwnKeys
  readonly link?: DeepLink | null
  /** The screen as it was left. */
  readonly remembered?: Remembered | null
  /** Keeps the screen as it is left. */
  readonly remember?: (remembered: Remembered) => void
  /** Where keys come from; a terminal. */
  readonly stdin: NodeJS.ReadStream
  /** Where the screen is drawn; a terminal. */
  readonly stdout: NodeJS.WriteStream
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface ScreenResult {
  /** Whether the user broke off with Ctrl-C, or the terminal went away. */
  readonly interrupted: boolean
  /** What was marked in the end, in the order in which it was. */
  readonly marked: readonly Chosen[]
  /** The timeline that was open in the end. */
  readonly timeline: OpenTimeline
}

const keysThatWait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const beginning = (
  options: ScreenOptions,
  keys: Keys,
  parts: Pick<Beginning, 'measure' | 'size' | 'hasMouse' | 'ground'>,
): State => {
  const { timeline, kept, link, remembered, opening } = options
  const state = initialState(indexTimeline(timeline, kept ?? null), {
    ...parts,
    commands: commands(keys),
    reading:
      opening == null
        ? null
        : { phase: 'reading', part: null, articles: 0, quotes: 0, msLeft: null, isCancelled: false },
  })
  const left = remembered == null ? state : withPlace(withKept(state, remembered), remembered)
  if (link == null) return left
  // Of what is still to be read nobody knows whether it is there.
  return withLink(left, opening == null ? link : { ...link, at: null, event: null, speaker: null })
}

/**
 * Shows a timeline until the user quits. The first frame is painted before Ink is loaded, which takes the screen over
 * as it is. The terminal is given back however it ends, by signals too.
 *
 * @throws whatever drawing or a handler threw, or the reading met, after the terminal was given back
 */
export const runScreen = async (options: ScreenOptions): Promise<ScreenResult> => {
  const { stdin, stdout, environment, outside = null, opening = null, look = PLAIN_LOOK } = options
  const ground = look.theme === 'auto' ? groundFromEnvironment(environment) : look.theme
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 })
  let marks: Marks = () => []
  const { title } = options
  const keys = keysWith(options.ownKeys ?? {}, look.screenReader ? 'spoken' : look.ascii ? 'ascii' : 'signs')
  const { frame, measure } = createFrames({ title, look, keys, ground, marks: () => marks, environment })
  const store = createStore(
    reduce,
    beginning(options, keys, { measure, size: size(), hasMouse: look.mouse, ground }),
  )

  let ink: InkScreen | null = null
  let terminal: TakenTerminal | null = null
  let isOver = (): void => {}
  const over = new Promise<void>((resolve) => {
    isOver = resolve
  })
  const end = (): void => {
    try {
      ink?.stop()
    } finally {
      terminal?.giveBack()
      isOver()
    }
  }
  const endWhenAnswered = (): void => (terminal === null ? end() : terminal.answered(end))
  const failures: unknown[] = []
  const fail = (error: unknown): void => {
    failures.push(error)
    endWhenAnswered()
  }
  let isKept = false
  const keep = (): void => {
    if (isKept || failures.length > 0) return
    isKept = true
    options.remember?.(rememberedOf(store.state(), options.remembered))
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
  const dispatch = (action: Action): void => store.dispatch(action)

  // Kept until the search is there: they may be meant for it.
  const early: Key[] = []
  let handleKeys = (keys: readonly Key[]): void => void early.push(...keys)
  const withoutAnswers = (keys: readonly Key[]): readonly Key[] => {
    for (const key of keys)
      if (key.kind === 'answer' && look.theme === 'auto')
        dispatch({ kind: 'show-ground', ground: groundOf(key) })
    return keys.filter(({ kind }) => kind !== 'answer')
  }
  const repaint = (): void => void terminal?.output.write(paint(frame(store.state())))
  let isInkHeard = true
  const drawnAnew = (): void => {
    isInkHeard = true
    if (store.state().ending === null) repaint()
  }
  const events: TerminalEvents = {
    keys: guarded((keys) => handleKeys(withoutAnswers(keys))),
    gone: guarded(() => dispatch({ kind: 'quit', interrupted: true })),
    resized: guarded(() => {
      dispatch({ kind: 'resize', ...size() })
      // Ink erases upwards from where it left the cursor, draws the lines of the old size, and then what differs.
      isInkHeard = false
      setImmediate(guarded(drawnAnew))
    }),
    ending: (cause) => {
      end()
      if (cause === 'signal') keep()
    },
    // Ink goes on from what it drew last: cells that it does not draw again are those of this frame.
    resumed: guarded(repaint),
  }
  const taken = takeTerminal(stdin, stdout, paint(frame(store.state())), events, {
    mouse: look.mouse,
    asksBackground: look.theme === 'auto',
  })
  terminal = taken
  store.subscribe(() => {
    if (store.state().ending !== null) endWhenAnswered()
  })
  const stopPainting = store.subscribe(() => {
    if (store.state().ending === null) repaint()
  })
  const cancelReading = (): void => opening?.cancel()
  fulfilWishes({ store, terminal: taken, outside, environment, repaint, cancelReading }, fail)
  let service: SearchService | undefined
  try {
    const { createMarks } = await import('../state/marks.ts')
    const startSearch = async (timeline: OpenTimeline) => {
      const before = service
      service = await options.search(timeline)
      before?.close()
      marks = createMarks()
      const answered = guarded(() => handler.resume())
      const handler = createKeyHandler(
        store,
        createResultsKeeper(store, service, { answered, failed: fail }),
        keys,
      )
      service.onProgress(guarded((progress) => dispatch({ kind: 'show-progress', progress })))
      handleKeys = handler.keys
    }
    await startSearch(options.timeline)
    guarded(handleKeys)(early)
    // What a link searches for is asked.
    guarded(handleKeys)([])
    await keysThatWait()
    const isGoingOn = (): boolean => store.state().ending === null && failures.length === 0
    const loaded = isGoingOn() ? await import('./ink-screen.tsx') : null
    stopPainting()
    if (loaded !== null && isGoingOn()) {
      const output = gatedOutput(taken.output, () => isInkHeard)
      ink = loaded.startInk({ store, frame }, output)
      ink.ended.then(end, fail)
    }
    if (opening !== null)
      followOpening(
        opening,
        store,
        { remembered: options.remembered ?? null, link: options.link ?? null },
        async (timeline) => {
          await startSearch(timeline)
          guarded(handleKeys)([])
        },
        fail,
      )
    await over
  } finally {
    end()
    service?.close()
    opening?.close()
  }
  if (failures.length > 0) throw failures[0]
  keep()
  const state = store.state()
  return {
    interrupted: state.ending === 'interrupted',
    marked: [...state.marked.values()],
    timeline: state.index.timeline,
  }
}
