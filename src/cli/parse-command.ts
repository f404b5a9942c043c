/** `onrecord parse`: articles → a timeline file, or one line of JSON an article. */
import { parsedArticleLine } from '../export/parsed-article-line.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import { writeTimeline } from '../model/timeline-file.ts'
import { UserError } from '../model/user-error.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { withOwnIds } from '../readers/own-ids.ts'
import { readSources } from '../readers/read-sources.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { nothingToOpen } from './open-sources.ts'
import { type Output, openOutput } from './output.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

export interface ParseOptions {
  readonly sources: readonly string[]
  readonly output: string | null
  readonly format: 'json' | 'jsonl'
}

/** Parses every article; JSON Lines are written as each is done, and only a timeline keeps them. */
const parseSources = (options: ParseOptions, output: Output): Problem[] => {
  const problems: Problem[] = []
  const kept: ParsedArticle[] = []
  let count = 0
  for (const item of withOwnIds(readSources(options.sources, { except: options.output }))) {
    if (item.kind === 'problem') {
      problems.push(item.problem)
      continue
    }
    const parsed = parseArticle(item.article)
    count++
    if (options.format === 'json') kept.push(parsed)
    else output.write(`${parsedArticleLine(parsed, item.textGiven)}\n`)
  }
  if (count === 0) throw nothingToOpen(options.sources, problems)
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
