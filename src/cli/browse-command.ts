/** Plain `onrecord`: the screen on a terminal, the timeline as text anywhere else. */
import { timelineText } from '../export/timeline-text.ts'
import type { DeepLink } from '../model/deep-link.ts'
import { oneLine } from '../model/one-line.ts'
import { unknownEvent } from '../model/unknown-event.ts'
import type { BrowseOptions } from './browse-options.ts'
import { DONE } from './exit-status.ts'
import { type Opened, openSources } from './open-sources.ts'
import { reportProblems } from './report-problems.ts'
import { showScreen } from './show-screen.ts'
import type { Streams } from './streams.ts'

/** The screen tells by itself of what it cannot open; text is whole without it. */
const reportUnknownEvent = ({ event }: DeepLink, { timeline }: Opened, stderr: Streams['stderr']): void => {
  if (event === null || timeline.events.some(({ id }) => id === event)) return
  const ids = timeline.events.map(({ id }) => id)
  stderr.write(`onrecord: ${oneLine(`--event: ${unknownEvent(event, ids)}`)}\n`)
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
