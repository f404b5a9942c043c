/** Plain `onrecord`: the screen on a terminal, the timeline as text anywhere else. */
import { timelineText } from '../export/timeline-text.ts'
import type { ChosenFormat } from '../model/chosen.ts'
import type { DeepLink } from '../model/deep-link.ts'
import type { Edtf } from '../model/edtf.ts'
import { oneLine } from '../model/one-line.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Opening } from '../model/opening.ts'
import type { Preferences } from '../model/settings.ts'
import { unknownEvent } from '../model/unknown-event.ts'
import type { SearchService } from '../search/search-service.ts'
import { effectivePreferences, type Look } from './effective-preferences.ts'
import { DONE, INTERRUPTED } from './exit-status.ts'
import { type Opened, openSources } from './open-sources.ts'
import { openingWithProblems, withProblemsBefore } from './opening-with-problems.ts'
import { stateFolder } from './own-folders.ts'
import { reportProblems } from './report-problems.ts'
import { openScreenStreams } from './screen-streams.ts'
import { readSettingsFile, settingsPath } from './settings-file.ts'
import type { Streams } from './streams.ts'

/** What is open before anything has been read. */
const EMPTY_TIMELINE: OpenTimeline = {
  format: 'onrecord timeline',
  version: 1,
  articles: [],
  people: [],
  quotes: [],
  dates: [],
  events: [],
  problems: [],
}

export interface BrowseOptions {
  readonly sources: readonly string[]
  /** For articles that come without a date; `null` leaves them to be dated from the others. */
  readonly date: Edtf | null
  readonly look: Look
  /** What the screen opens; text is printed whole. */
  readonly link: DeepLink
  /** How what was marked is printed once the screen is left; `null` prints nothing. */
  readonly print: ChosenFormat | null
  /** Whether the screen opens as if the timeline was never seen. */
  readonly fresh: boolean
}

/** Where nothing tells of a terminal without the marks, it is taken to have them. */
const lookOf = ({ theme, colours, mouse, ascii, screenReader }: Preferences) => ({
  theme,
  colours,
  mouse,
  ascii: ascii === true,
  screenReader,
})

/** The screen tells by itself of what it cannot open; text is whole without it. */
const reportUnknownEvent = ({ event }: DeepLink, { timeline }: Opened, stderr: Streams['stderr']): void => {
  if (event === null || timeline.events.some(({ id }) => id === event)) return
  const ids = timeline.events.map(({ id }) => id)
  stderr.write(`onrecord: ${oneLine(`--event: ${unknownEvent(event, ids)}`)}\n`)
}

interface OpenedForScreen {
  readonly opened: Opened
  /** What goes on behind the screen; `null` where all is open. */
  readonly opening: Opening | null
}

const openForScreen = async ({ sources, date }: BrowseOptions): Promise<OpenedForScreen> => {
  if (sources.length > 0) {
    const { openInBackground, opensAtOnce } = await import('./open-in-background.ts')
    if (!(await opensAtOnce(sources))) {
      const opening = await openInBackground(sources, date)
      const opened = { title: opening.title, timeline: EMPTY_TIMELINE, problems: [], library: null }
      return { opened, opening }
    }
  }
  return { opened: await openSources(sources, date), opening: null }
}

/** @returns the exit status */
const showScreen = async (options: BrowseOptions, streams: Streams): Promise<number> => {
  const { sources, look, link, print, fresh } = options
  // First, for where there is no terminal nothing need be read.
  const { stdin, stdout, lent, close } = await openScreenStreams(streams, sources.includes('-'))
  try {
    const { opened, opening } = await openForScreen(options)
    const { environment } = streams
    const { settings, problems } = await readSettingsFile(settingsPath(environment))
    const preferences = effectivePreferences(look, settings, environment)
    const { memoryOf } = await import('./remembered-file.ts')
    const memory = preferences.remember && !fresh ? await memoryOf(sources, stateFolder(environment)) : null
    const timeline = withProblemsBefore(opened.timeline, problems)
    let current = timeline
    // Loaded once the first frame is drawn: most screens are drawn before anybody types.
    const search = async (read: OpenTimeline): Promise<SearchService> => {
      current = read
      const { startSearch } = await import('./start-search.ts')
      return startSearch({ timeline: read, library: opened.library })
    }
    const [{ runScreen }, { chosenKeys }, { outsideOf }] = await Promise.all([
      import('../ui/run-screen.ts'),
      import('../ui/keys/own-keys.ts'),
      import('./outside.ts'),
    ])
    streams.screenHasOutput(stdout === streams.stdout)
    const { interrupted, marked } = await runScreen({
      timeline,
      kept: opened.library?.index ?? null,
      title: opened.title,
      search,
      opening: opening === null ? null : openingWithProblems(opening, problems),
      outside: outsideOf(() => current, { environment, cwd: process.cwd(), streams: lent }, stdout),
      look: lookOf(preferences),
      ownKeys: chosenKeys(preferences),
      link,
      remembered: (await memory?.read()) ?? null,
      remember: (remembered) => memory?.write(remembered),
      stdin,
      stdout,
      environment,
    })
    if (interrupted) return INTERRUPTED
    if (print !== null) {
      streams.screenHasOutput(false)
      const { chosenAsText } = await import('../export/chosen-as-text.ts')
      const to = streams.stdout.isTTY ? 'terminal' : 'file'
      streams.stdout.write(chosenAsText(current, marked, print, to))
    }
    return DONE
  } finally {
    close()
  }
}

/** @returns the exit status. @throws UserError where a source cannot be opened or there is no terminal for the screen */
export const browseCommand = async (options: BrowseOptions, streams: Streams): Promise<number> => {
  const { stdout, stderr } = streams
  if (stdout.isTTY || options.print !== null) return showScreen(options, streams)
  const opened = await openSources(options.sources, options.date)
  for (const line of timelineText(opened.timeline)) stdout.write(line)
  reportProblems(opened.problems, stderr)
  reportUnknownEvent(options.link, opened, stderr)
  return DONE
}
