/** `onrecord parse`: articles → a timeline file, or one line of JSON an article. */
import { parsedArticleLine } from '../export/parsed-article-line.ts'
import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import { writeTimeline } from '../model/timeline-file.ts'
import { UserError } from '../model/user-error.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { withOwnIds } from '../readers/own-ids.ts'
import { readSources } from '../readers/read-sources.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { parseArticles } from '../timeline/parse-articles.ts'
import { withDateGiven } from './date-given.ts'
import { nothingToOpen } from './open-sources.ts'
import { type Output, openOutput } from './output.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

export interface ParseOptions {
  readonly sources: readonly string[]
  readonly output: string | null
  readonly format: 'json' | 'jsonl'
  /** For articles that come without a date; `null` leaves them to be dated from the others. */
  readonly date: Edtf | null
}

/** So many of the articles written already are kept to date later ones by. */
const MOST_WITNESSES = 2000

/**
 * Parses every article. A line of JSON is written as its article is read, while every one so far came with a date
 * that nothing can shake (given, or inferred before). From the first that is undated, or dated by itself alone, the
 * lines wait until all are read, since any of the others may say when it appeared.
 */
const parseSources = (options: ParseOptions, output: Output): Problem[] => {
  const problems: Problem[] = []
  const witnesses: Article[] = []
  const waiting: { readonly article: Article; readonly textGiven: boolean }[] = []
  const writeLine = (parsed: ParsedArticle, textGiven: boolean): void =>
    output.write(`${parsedArticleLine(parsed, textGiven)}\n`)

  for (const item of withOwnIds(readSources(options.sources, { except: options.output }))) {
    if (item.kind === 'problem') {
      problems.push(item.problem)
      continue
    }
    const article = withDateGiven(item.article, options.date)
    const settled = article.published !== null && article.published.basis !== 'stated'
    if (options.format === 'jsonl' && settled && waiting.length === 0) {
      writeLine(parseArticle(article), item.textGiven)
      if (witnesses.length < MOST_WITNESSES) witnesses.push(article)
    } else waiting.push({ article, textGiven: item.textGiven })
  }
  if (witnesses.length + waiting.length === 0) throw nothingToOpen(options.sources, problems)

  const kept: ParsedArticle[] = []
  let written = 0
  for (const parsed of parseArticles(
    waiting.map(({ article }) => article),
    witnesses,
  ))
    if (options.format === 'json') kept.push(parsed)
    else {
      writeLine(parsed, waiting[written++]?.textGiven ?? false)
      problems.push(...parsed.problems.filter(({ code }) => code === 'bad-date'))
    }
  if (options.format === 'json') output.write(writeTimeline(buildTimeline(kept, problems)))
  return [...problems, ...kept.flatMap((parsed) => parsed.problems)]
}

/** @returns the exit status. @throws UserError where there is nothing to parse or nowhere to write */
export const parseCommand = (options: ParseOptions, { stdout, stderr }: Streams): number => {
  if (options.sources.length === 0)
    throw new UserError('parse: no SOURCE named', 'Try: onrecord parse my-articles/ -o timeline.json')
  const output = openOutput(options.output, stdout)
  let finished = false
  try {
    const problems = parseSources(options, output)
    output.finish()
    finished = true
    reportProblems(problems, stderr)
    return 0
  } finally {
    if (!finished) output.abandon()
  }
}
