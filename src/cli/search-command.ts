/** `onrecord search`: quotes that hold the words of a query, best first. */
import { quoteLine } from '../export/timeline-text.ts'
import { articleTitle } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import { UserError } from '../model/user-error.ts'
import { createQuoteSearch } from '../search/quote-search.ts'
import { openSources } from './open-sources.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

export interface SearchOptions {
  readonly query: string | null
  readonly sources: readonly string[]
  readonly limit: number
  readonly json: boolean
  /** For articles that come without a date. */
  readonly date: Edtf | null
}

/** @returns the exit status: 0 found, 1 nothing found. @throws UserError for an empty query or a bad source */
export const searchCommand = async (options: SearchOptions, { stdout, stderr }: Streams): Promise<number> => {
  const { query } = options
  if (query === null || !/[\p{L}\p{N}]/u.test(query))
    throw new UserError('search: no words to look for', 'Try: onrecord search "democratic thing to do"')
  const { timeline, problems } = await openSources(options.sources, options.date)
  // Dates change nothing about what is found.
  const relevant = problems.filter(({ code }) => code !== 'undated')
  reportProblems(relevant, stderr)
  const started = performance.now()
  const matches = createQuoteSearch(timeline.quotes)(query, options.limit)
  const ms = performance.now() - started
  const articles = new Map(timeline.articles.map((article) => [article.id, article]))
  if (options.json) {
    const results = matches.map(({ quote, score, spans }) => ({
      id: quote.id,
      score: Number(score.toFixed(4)),
      text: quote.text,
      speaker: quote.speaker?.name ?? null,
      article: quote.article,
      spans,
    }))
    stdout.write(`${JSON.stringify({ query, ms: Number(ms.toFixed(3)), results })}\n`)
  } else
    for (const { quote } of matches) {
      const article = articles.get(quote.article)
      stdout.write(`${quoteLine(quote, article === undefined ? quote.article : articleTitle(article))}\n`)
    }
  return matches.length > 0 ? 0 : 1
}
