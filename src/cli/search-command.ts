/** `onrecord search`: quotes that hold the words of a query, best first; or those of each query of a list. */
import { quoteLine } from '../export/timeline-text.ts'
import { articleTitle } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import { inRow } from '../model/quote-list.ts'
import { UserError } from '../model/user-error.ts'
import { createHighlighter } from '../search/highlight.ts'
import { parseQuery } from '../search/query/parse-query.ts'
import { quoteFacts } from '../search/quote-facts.ts'
import type { SearchAnswer } from '../search/search-service.ts'
import { indexOfTimeline } from '../search/service-in-this-thread.ts'
import { warmUp } from '../search/warm-up.ts'
import { DONE, NOTHING_FOUND } from './exit-status.ts'
import { openSources } from './open-sources.ts'
import { readQueries } from './read-queries.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

export interface SearchOptions {
  /** `null` where none was given. */
  readonly query: string | null
  readonly sources: readonly string[]
  readonly limit: number
  readonly json: boolean
  /** A file of queries, one a line, each answered with a line of JSON; `-` is standard input, `null` none. */
  readonly batch: string | null
  /** For articles that come without a date. */
  readonly date: Edtf | null
}

/** The answer to one query, as a line of JSON. */
const answerLine = (timeline: OpenTimeline, { query, ms, found, problems }: SearchAnswer): string => {
  const spansOf = createHighlighter(query)
  const results = found.flatMap(({ row, score }) => {
    const quote = timeline.quotes.at(row)
    if (quote === undefined) return []
    const { id, text, speaker, article } = quote
    return [
      {
        id,
        score: Number(score.toFixed(4)),
        text,
        speaker: speaker?.name ?? null,
        article,
        spans: spansOf(text),
      },
    ]
  })
  const wrong = problems.length === 0 ? {} : { problems }
  return `${JSON.stringify({ query, ms: Number(ms.toFixed(3)), results, ...wrong })}\n`
}

/** The quotes found, a line each, with the date each was said, else that of its event. */
function* foundLines(timeline: OpenTimeline, { found }: SearchAnswer): Generator<string> {
  const factsOf = quoteFacts(timeline)
  const articles = new Map(timeline.articles.map((article) => [article.id, article]))
  for (const { row } of found) {
    const quote = timeline.quotes.at(row)
    if (quote === undefined) continue
    const article = articles.get(quote.article)
    const title = article === undefined ? quote.article : articleTitle(article)
    yield `${quoteLine(quote, title, factsOf(row).date)}\n`
  }
}

/** @throws UserError for a query that asks for nothing: only marks, only what to leave out, a filter without a value */
const refuseEmpty = (query: string): void => {
  const { words, phrases, filters, problems } = parseQuery(query)
  if (words.length + phrases.length + filters.length > 0) return
  const [problem] = problems
  throw new UserError(
    problem === undefined
      ? 'search: no words to look for'
      : `query, character ${problem.start + 1}: ${problem.reason}`,
    'Try: onrecord search "democratic thing to do"',
  )
}

/** @returns the exit status: 0 found, 1 nothing found. @throws UserError for an empty query or a bad source */
export const searchCommand = async (options: SearchOptions, { stdout, stderr }: Streams): Promise<number> => {
  const { query, batch, limit } = options
  const queries = batch === null ? [query ?? ''] : readQueries(batch)
  if (batch === null) refuseEmpty(query ?? '')
  const { timeline, problems, library } = await openSources(options.sources, options.date)
  // Dates change nothing about what is found.
  const relevant = problems.filter(({ code }) => code !== 'undated')
  reportProblems(relevant, stderr)
  const index = indexOfTimeline(timeline, library?.index ?? null)
  // The times of a list are those of searching, and not of compiling.
  if (batch !== null) warmUp(index, (row) => inRow(timeline.quotes, row).text)
  let found = 0
  for (const text of queries) {
    const answer = index.search(text, limit)
    found += answer.found.length
    if (batch !== null || options.json) stdout.write(answerLine(timeline, answer))
    else {
      for (const { start, reason } of answer.problems)
        stderr.write(`onrecord: query, character ${start + 1}: ${reason}\n`)
      for (const line of foundLines(timeline, answer)) stdout.write(line)
    }
  }
  return found > 0 ? DONE : NOTHING_FOUND
}
