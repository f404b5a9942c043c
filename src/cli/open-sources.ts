/** SOURCE arguments → one timeline, or a user error where nothing in them can be opened. */
import { basename } from 'node:path'
import type { Edtf } from '../model/edtf.ts'
import type { Problem } from '../model/problem.ts'
import type { Timeline } from '../model/timeline.ts'
import { UserError } from '../model/user-error.ts'
import { BUNDLED_TITLE, bundledTimeline } from './bundled-timeline.ts'
import { gathered } from './gathered.ts'

/** What the sources hold, and what was wrong with them this time; a timeline file also brings its own problems. */
export interface Opened {
  readonly title: string
  readonly timeline: Timeline
  readonly problems: readonly Problem[]
}

const titleOf = (sources: readonly string[]): string =>
  sources
    .map((source) => (source === '-' ? 'standard input' : basename(source.replace(/[\\/]+$/, '')) || source))
    .join(', ')

const FILES = '.txt, .md, .html, .json or .jsonl files with articles, or a folder of them.'

/** What to say when neither an article nor a quotation came out of the sources. */
export const nothingToOpen = (sources: readonly string[], problems: readonly Problem[]): UserError => {
  const [first] = problems
  if (first === undefined) return new UserError(`${sources.join(', ')}: no articles here`, `Name ${FILES}`)
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  const mendable = first.code === 'bad-json' || first.code === 'bad-field'
  return new UserError(
    `${first.where}: ${first.reason}${more}`,
    mendable ? `Mend the file, or name ${FILES}` : `Name ${FILES}`,
  )
}

/**
 * Opens the sources; none means the bundled timeline. One timeline file alone is taken as it is;
 * anything else is parsed, but quotations that come as such.
 *
 * @param date for articles that come without one
 * @throws UserError where a source is missing, or none of them holds an article or a quotation
 */
export const openSources = async (sources: readonly string[], date: Edtf | null): Promise<Opened> => {
  if (sources.length === 0) return { title: BUNDLED_TITLE, timeline: bundledTimeline(), problems: [] }
  const [{ readSources }, { withOwnIds }] = await Promise.all([
    import('../readers/read-sources.ts'),
    import('../readers/own-ids.ts'),
  ])
  const items = [...readSources(sources)]
  const title = titleOf(sources)
  const problems = items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []))
  const [only, ...others] = items.filter((item) => item.kind !== 'problem')
  if (only?.kind === 'timeline' && others.length === 0)
    return {
      title,
      timeline: { ...only.timeline, problems: [...only.timeline.problems, ...problems] },
      problems,
    }
  const { articles, collections, problems: found } = gathered(withOwnIds(items), date)
  if (articles.length + collections.length === 0) throw nothingToOpen(sources, found)
  const [{ parseArticles }, { buildTimeline }] = await Promise.all([
    import('../timeline/parse-articles.ts'),
    import('../timeline/build-timeline.ts'),
  ])
  const timeline = buildTimeline([...parseArticles(articles)], found, collections)
  return { title, timeline, problems: timeline.problems }
}
