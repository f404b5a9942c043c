/** Sources opened for a screen, which does not wait until all is read. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Opening } from '../model/opening.ts'
import type { BrowseOptions } from './browse-options.ts'
import { type Opened, openSources } from './open-sources.ts'

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

export interface OpenedForScreen {
  readonly opened: Opened
  /** What goes on behind the screen; `null` where all is open. */
  readonly opening: Opening | null
}

/** What can be shown at once; what takes longer to read is read behind the screen. @throws UserError where nothing can be opened */
export const openForScreen = async ({
  sources,
  date,
}: Pick<BrowseOptions, 'sources' | 'date'>): Promise<OpenedForScreen> => {
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
