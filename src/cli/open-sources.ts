/** SOURCE arguments → one timeline, or a user error where nothing in them can be opened. */
import { basename } from 'node:path'
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Timeline } from '../model/timeline.ts'
import { UserError } from '../model/user-error.ts'
import { BUNDLED_TITLE, bundledTimeline } from './bundled-timeline.ts'

export interface Opened {
  readonly title: string
  readonly timeline: Timeline
}

const titleOf = (sources: readonly string[]): string =>
  sources
    .map((source) => (source === '-' ? 'standard input' : basename(source.replace(/[\\/]+$/, '')) || source))
    .join(', ')

/** What to say when not one article came out of the sources. */
export const nothingToOpen = (sources: readonly string[], problems: readonly Problem[]): UserError => {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  const what =
    first === undefined ? `${sources.join(', ')}: no articles here` : `${first.where}: ${first.reason}${more}`
  return new UserError(what, 'Name .txt, .md, .json or .jsonl files with articles, or a folder of them.')
}

/**
 * Opens the sources; none means the bundled timeline.
 *
 * @throws UserError where a source is missing, or none of them holds an article
 */
export const openSources = async (sources: readonly string[]): Promise<Opened> => {
  if (sources.length === 0) return { title: BUNDLED_TITLE, timeline: bundledTimeline() }
  const { readSources } = await import('../readers/read-sources.ts')
  const articles: Article[] = []
  const timelines: Timeline[] = []
  const problems: Problem[] = []
  for (const item of readSources(sources)) {
    if (item.kind === 'article') articles.push(item.article)
    else if (item.kind === 'timeline') timelines.push(item.timeline)
    else problems.push(item.problem)
  }
  const title = titleOf(sources)
  const [timeline] = timelines
  if (timeline !== undefined && timelines.length === 1 && articles.length === 0)
    return { title, timeline: { ...timeline, problems: [...timeline.problems, ...problems] } }
  articles.push(...timelines.flatMap((opened) => opened.articles))
  if (articles.length === 0) throw nothingToOpen(sources, problems)
  const [{ parseArticle }, { buildTimeline }] = await Promise.all([
    import('../parse/parse-article.ts'),
    import('../timeline/build-timeline.ts'),
  ])
  return { title, timeline: buildTimeline(articles.map(parseArticle), problems) }
}
