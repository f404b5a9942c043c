/** The screen on a terminal: what it opens, how it looks, where it is kept, and what is printed once it is left. */
import type { ChosenFormat } from '../model/chosen.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Preferences } from '../model/settings.ts'
import type { SearchService } from '../search/search-service.ts'
import type { ScreenResult } from '../ui/run-screen.ts'
import type { BrowseOptions } from './browse-options.ts'
import { effectivePreferences } from './effective-preferences.ts'
import { DONE, INTERRUPTED } from './exit-status.ts'
import { openForScreen } from './open-for-screen.ts'
import { openingWithProblems, withProblemsBefore } from './opening-with-problems.ts'
import { stateFolder } from './own-folders.ts'
import { openScreenStreams } from './screen-streams.ts'
import { readSettingsFile, settingsPath } from './settings-file.ts'
import type { Streams } from './streams.ts'

/** Where nothing tells of a terminal without the marks, it is taken to have them. */
const lookOf = ({ theme, colours, mouse, ascii, screenReader }: Preferences) => ({
  theme,
  colours,
  mouse,
  ascii: ascii === true,
  screenReader,
})

const printMarked = async (
  { timeline, marked }: ScreenResult,
  format: ChosenFormat,
  streams: Streams,
): Promise<void> => {
  streams.screenHasOutput(false)
  const { chosenAsText } = await import('../export/chosen-as-text.ts')
  streams.stdout.write(chosenAsText(timeline, marked, format, streams.stdout.isTTY ? 'terminal' : 'file'))
}

/**
 * Shows the screen until it is left, and then prints what was marked, where that is asked for.
 *
 * @returns the exit status
 * @throws UserError where a source cannot be opened or there is no terminal for the screen
 */
export const showScreen = async (options: BrowseOptions, streams: Streams): Promise<number> => {
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
    const left = await runScreen({
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
    if (left.interrupted) return INTERRUPTED
    if (print !== null) await printMarked(left, print, streams)
    return DONE
  } finally {
    close()
  }
}
