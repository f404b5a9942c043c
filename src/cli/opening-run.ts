/** The work of an opening: reads, parses article after article, shows what has come at times, and joins it all in the end. */
import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { OpeningNews } from '../model/opening.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import type { Timeline } from '../model/timeline.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { bytesAhead } from '../readers/bytes-ahead.ts'
import { readSources } from '../readers/read-sources.ts'
import { sourceKinds } from '../readers/source-kinds.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { parseArticles } from '../timeline/parse-articles.ts'
import { createGathering } from './gathered.ts'
import { openedItems } from './opened-items.ts'
import { createOpeningMeter } from './opening-meter.ts'
import { withProblemsBehind } from './opening-with-problems.ts'
import { nothingToOpen, titleOf } from './sources-in-words.ts'

export interface OpeningRun {
  readonly sources: readonly string[]
  /** For articles that come without one. */
  readonly date: Edtf | null
  /** Asked after everything that is read. */
  readonly isCancelled: () => boolean
  /** A clock in milliseconds. */
  readonly now: () => number
  readonly tell: (news: OpeningNews) => void
}

const cancelledAfter = (articles: number, sources: readonly string[]): Problem => ({
  where: titleOf(sources),
  code: 'cancelled',
  reason: `reading was cancelled after ${articles} ${articles === 1 ? 'article' : 'articles'}; the rest was left out`,
})

/** What is undated so far may be dated by what is still to come. */
const withoutUndated = (timeline: Timeline): Timeline => ({
  ...timeline,
  problems: timeline.problems.filter(({ code }) => code !== 'undated'),
})

/**
 * Opens sources step by step; between any two steps whoever runs it may do something else. The last news is the
 * timeline that reading and parsing all at once would have made, and articles that keep their dates are parsed once.
 *
 * @throws UserError where a source is missing, or none of them holds an article or a quotation
 */
export function* runOpening({ sources, date, isCancelled, now, tell }: OpeningRun): Generator<void> {
  const gathering = createGathering(date)
  const { articles, collections, problems } = gathering
  const parsed = new Map<Article, ParsedArticle>()
  const meter = createOpeningMeter(bytesAhead(sourceKinds(sources)), now, tell)
  const tellTimeline = (timeline: Timeline, isWhole: boolean): void =>
    tell({ kind: 'timeline', timeline, isWhole })

  meter.tellAtTimes()
  let isCutShort = false
  for (const item of openedItems(readSources(sources, { onBytes: meter.addBytes }))) {
    const article = gathering.take(item)
    if (article !== null) {
      const finds = parseArticle(article)
      parsed.set(article, finds)
      meter.addArticle(finds)
    } else if (item.kind === 'collection') meter.addQuotes(item.collection.quotations.length)
    isCutShort = isCancelled()
    if (isCutShort) break
    meter.tellAtTimes()
    meter.showAtTimes(() =>
      tellTimeline(withoutUndated(buildTimeline([...parsed.values()], problems, collections)), false),
    )
    yield
  }

  const { whole } = gathering
  if (whole !== null) {
    tellTimeline(withProblemsBehind(whole, problems), true)
    return
  }
  if (!isCutShort && articles.length + collections.length === 0) throw nothingToOpen(sources, problems)
  if (!isCutShort) meter.tellJoining('dating', 0)
  yield
  const parseOnce = (article: Article): ParsedArticle => parsed.get(article) ?? parseArticle(article)
  // Who does not wait for the rest does not wait for dates that would rest on half of it.
  const all = isCutShort
    ? [...parsed.values()]
    : [...parseArticles(articles, [], parseOnce, (part) => meter.tellJoining('dating', part))]
  meter.tellJoining('making', 0)
  yield
  const inAll = isCutShort ? [...problems, cancelledAfter(parsed.size, sources)] : problems
  const making = (part: number): void => meter.tellJoining('making', part)
  tellTimeline(buildTimeline(all, inAll, collections, making), true)
}
