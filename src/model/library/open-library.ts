/** The sections of a library file → the timeline they hold, whose quotes and texts are read as they are asked for. */
import type { OpenTimeline } from '../open-timeline.ts'
import type { SectionFile } from '../section-file.ts'
import type { Timeline } from '../timeline.ts'
import { UserError } from '../user-error.ts'
import { MAKE_ANEW } from './make-anew.ts'
import { sectionColumns, written } from './section-columns.ts'
import { storedArticles } from './stored-articles.ts'
import { storedEvents } from './stored-events.ts'
import { storedQuotes } from './stored-quotes.ts'
import { LIBRARY_VERSION } from './write-library.ts'

/**
 * Opens the timeline of a library.
 *
 * @param where how the user named the file
 * @throws UserError where it is of another version, or where any part of it is missing or damaged
 */
export const openLibrary = (file: SectionFile, where: string): OpenTimeline => {
  if (file.version !== LIBRARY_VERSION)
    throw new UserError(`${where}: made by an onrecord with another kind of library`, MAKE_ANEW)
  const columns = sectionColumns(file)
  const { format, version, people, problems } = written<
    Pick<Timeline, 'format' | 'version' | 'people' | 'problems'>
  >(columns.json('timeline'))
  const articles = storedArticles(columns)
  let dates: Timeline['dates'] | undefined
  return {
    format,
    version,
    articles,
    people,
    events: storedEvents(columns),
    problems,
    quotes: storedQuotes(columns, articles),
    get dates() {
      dates ??= written<Timeline['dates']>(columns.json('dates'))
      return dates
    },
  }
}

/** All of an open timeline in memory. */
export const wholeTimeline = (timeline: OpenTimeline): Timeline => ({
  format: timeline.format,
  version: timeline.version,
  articles: timeline.articles.map(({ id, file, publisher, headline, byline, url, published, text }) => ({
    id,
    file,
    publisher,
    headline,
    byline,
    url,
    published,
    text,
  })),
  people: timeline.people,
  quotes: [...timeline.quotes],
  dates: timeline.dates,
  events: timeline.events.map((event) => ({ ...event })),
  problems: timeline.problems,
})
