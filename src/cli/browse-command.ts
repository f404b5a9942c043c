/** Plain `onrecord`: the screen on a terminal, the timeline as text anywhere else. */
import { timelineText } from '../export/timeline-text.ts'
import type { Edtf } from '../model/edtf.ts'
import { UserError } from '../model/user-error.ts'
import type { SearchService } from '../search/search-service.ts'
import { openSources } from './open-sources.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

const INTERRUPTED = 130

export interface BrowseOptions {
  readonly sources: readonly string[]
  /** For articles that come without a date; `null` leaves them to be dated from the others. */
  readonly date: Edtf | null
}

/** @returns the exit status. @throws UserError where a source cannot be opened or there are no keys to read */
export const browseCommand = async ({ sources, date }: BrowseOptions, streams: Streams): Promise<number> => {
  const { stdin, stdout, stderr, environment } = streams
  const opened = await openSources(sources, date)
  const { title, timeline, problems } = opened
  if (!stdout.isTTY) {
    for (const line of timelineText(timeline)) stdout.write(line)
    reportProblems(problems, stderr)
    return 0
  }
  if (!stdin.isTTY)
    throw new UserError(
      'standard input is not a terminal, so there are no keys to read',
      'Name the articles as a SOURCE, or send the output to a file or a pager.',
    )
  const { runScreen } = await import('../ui/run-screen.ts')
  // Loaded once the first frame is drawn: most screens are drawn before anybody types.
  const search = async (): Promise<SearchService> => {
    const { startSearch } = await import('./start-search.ts')
    return startSearch(opened)
  }
  const { interrupted } = await runScreen({ timeline, title, search, stdin, stdout, environment })
  return interrupted ? INTERRUPTED : 0
}
