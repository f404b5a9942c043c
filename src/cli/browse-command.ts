/** Plain `onrecord`: the screen on a terminal, the timeline as text anywhere else. */
import { timelineText } from '../export/timeline-text.ts'
import type { ChosenFormat } from '../model/chosen.ts'
import type { DeepLink } from '../model/deep-link.ts'
import type { Edtf } from '../model/edtf.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Opening } from '../model/opening.ts'
import type { Preferences } from '../model/settings.ts'
import { UserError } from '../model/user-error.ts'
import type { SearchService } from '../search/search-service.ts'
import { wantsAscii } from '../ui/text/ascii.ts'
import { effectivePreferences, type Look } from './effective-preferences.ts'
import { type Opened, openSources } from './open-sources.ts'
import { openingWithProblems, withProblems } from './opening-with-problems.ts'
import { stateFolder } from './own-folders.ts'
import { reportProblems } from './report-problems.ts'
import { openScreenStreams } from './screen-streams.ts'
import { readSettingsFile, settingsPath } from './settings-file.ts'
import type { Streams } from './streams.ts'

const INTERRUPTED = 130

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

/** @throws UserError where a link leads to nothing */
const checkLink = ({ event }: DeepLink, { timeline }: Opened): void => {
  if (event !== null && !timeline.events.some(({ id }) => id === event))
    throw new UserError(
      `--event: no event here has the id "${event}"`,
      'Ids are those of the timeline file: onrecord parse SOURCE…',
    )
}

const lookOf = (
  { theme, colours, mouse, ascii, screenReader }: Preferences,
  environment: Streams['environment'],
) => ({
  theme,
  colours,
  mouse,
  ascii: ascii === 'auto' ? wantsAscii(environment) : ascii,
  screenReader,
})

/** @returns the exit status */
const showScreen = async (
  options: BrowseOptions,
  opened: Opened,
  streams: Streams,
  opening: Opening | null = null,
): Promise<number> => {
  const { sources, look, link, print, fresh } = options
  // Of what is still read nobody knows yet.
  if (opening === null) checkLink(link, opened)
  const { stdin, stdout, close } = await openScreenStreams(streams, sources.includes('-'))
  try {
    const { environment } = streams
    const { settings, problems } = await readSettingsFile(settingsPath(environment))
    const preferences = effectivePreferences(look, settings, environment)
    const { memoryOf } = await import('./remembered-file.ts')
    const memory = preferences.remember ? await memoryOf(sources, stateFolder(environment)) : null
    const timeline = withProblems(opened.timeline, problems)
    let current = timeline
    // Loaded once the first frame is drawn: most screens are drawn before anybody types.
    const search = async (read: OpenTimeline): Promise<SearchService> => {
      current = read
      const { startSearch } = await import('./start-search.ts')
      return startSearch({ timeline: read, library: opened.library })
    }
    const [{ runScreen }, { outsideOf }] = await Promise.all([
      import('../ui/run-screen.ts'),
      import('./outside.ts'),
    ])
    if (Object.keys(preferences.keys).length > 0 || preferences.copy !== 'citation') {
      const { KEYS_FOR_COPY, setOwnKeys } = await import('../ui/keys/own-keys.ts')
      setOwnKeys({ ...KEYS_FOR_COPY[preferences.copy], ...preferences.keys })
    }
    const { interrupted, marked } = await runScreen({
      timeline,
      kept: opened.library?.index ?? null,
      title: opened.title,
      search,
      opening: opening === null ? null : openingWithProblems(opening, problems),
      outside: outsideOf(() => current, environment, process.cwd(), stdout),
      look: lookOf(preferences, environment),
      link,
      remembered: fresh ? null : ((await memory?.read()) ?? null),
      remember: (remembered) => memory?.write(remembered),
      stdin,
      stdout,
      environment,
    })
    if (interrupted) return INTERRUPTED
    if (print !== null) {
      const { chosenAsText } = await import('../export/chosen-as-text.ts')
      const to = streams.stdout.isTTY ? 'terminal' : 'file'
      streams.stdout.write(chosenAsText(current, marked, print, to))
    }
    return 0
  } finally {
    close()
  }
}

/** @returns the exit status. @throws UserError where a source cannot be opened or there is no terminal for the screen */
export const browseCommand = async (options: BrowseOptions, streams: Streams): Promise<number> => {
  const { sources, date } = options
  const { stdout, stderr } = streams
  if (stdout.isTTY && sources.length > 0) {
    const { openInBackground, opensAtOnce } = await import('./open-in-background.ts')
    if (!(await opensAtOnce(sources))) {
      const opening = await openInBackground(sources, date)
      const nothingYet = { title: opening.title, timeline: EMPTY_TIMELINE, problems: [], library: null }
      return showScreen(options, nothingYet, streams, opening)
    }
  }
  const opened = await openSources(sources, date)
  if (stdout.isTTY || options.print !== null) return showScreen(options, opened, streams)
  for (const line of timelineText(opened.timeline)) stdout.write(line)
  reportProblems(opened.problems, stderr)
  return 0
}
