/** SOURCE arguments → one timeline, or a user error where nothing in them can be opened. */
import { accessSync, constants } from 'node:fs'
import type { Edtf } from '../model/edtf.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Problem } from '../model/problem.ts'
import { BUNDLED_TITLE, bundledTimeline } from './bundled-timeline.ts'
import { isRegularFile } from './file-on-disk.ts'
import { gathered } from './gathered.ts'
import type { LibraryFile } from './open-library-file.ts'
import { withProblemsBehind } from './opening-with-problems.ts'
import { nothingToOpen, titleOf } from './sources-in-words.ts'

/** What the sources hold, and what was wrong with them this time; a timeline file also brings its own problems. */
export interface Opened {
  readonly title: string
  readonly timeline: OpenTimeline
  readonly problems: readonly Problem[]
  /** The library file that is open, where one is. */
  readonly library: LibraryFile | null
}

/** The one source, where it is a library; `null` where it is none, or where there are more. */
export const libraryAlone = async ([source, ...others]: readonly string[]): Promise<string | null> => {
  if (source === undefined || others.length > 0) return null
  if (!isRegularFile(source) || !isReadable(source)) return null
  const { isLibraryFile } = await import('./open-library-file.ts')
  return isLibraryFile(source) ? source : null
}

/** What cannot be looked at is told of when it is read. */
const isReadable = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Opens the sources; none means the bundled timeline. One timeline file or library alone is taken as it is;
 * anything else is parsed, but quotations that come as such.
 *
 * @param date for articles that come without one
 * @param except a file that folders are read without: the one that is being written
 * @throws UserError where a source is missing, or none of them holds an article or a quotation
 */
export const openSources = async (
  sources: readonly string[],
  date: Edtf | null,
  except: string | null = null,
): Promise<Opened> => {
  if (sources.length === 0)
    return { title: BUNDLED_TITLE, timeline: bundledTimeline(), problems: [], library: null }
  const file = await libraryAlone(sources)
  if (file !== null) {
    const { openLibraryFile } = await import('./open-library-file.ts')
    const library = openLibraryFile(file)
    const { timeline, problems } = library
    return { title: titleOf(sources), timeline: withProblemsBehind(timeline, problems), problems, library }
  }
  const [{ readSources }, { openedItems }] = await Promise.all([
    import('../readers/read-sources.ts'),
    import('./opened-items.ts'),
  ])
  const title = titleOf(sources)
  const { articles, collections, problems, whole } = gathered(
    openedItems(readSources(sources, { except })),
    date,
  )
  if (whole !== null) return { title, timeline: withProblemsBehind(whole, problems), problems, library: null }
  if (articles.length + collections.length === 0) throw nothingToOpen(sources, problems)
  const [{ parseArticles }, { buildTimeline }] = await Promise.all([
    import('../timeline/parse-articles.ts'),
    import('../timeline/build-timeline.ts'),
  ])
  const timeline = buildTimeline([...parseArticles(articles)], problems, collections)
  return { title, timeline, problems: timeline.problems, library: null }
}
