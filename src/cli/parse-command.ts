/** `onrecord parse`: articles and quotations → a timeline file, or one line of JSON an article. */
import type { Edtf } from '../model/edtf.ts'
import type { Problem } from '../model/problem.ts'
import { writeTimeline } from '../model/timeline-file.ts'
import { UserError } from '../model/user-error.ts'
import { type OwnItem, withOwnIds } from '../readers/own-ids.ts'
import { readSources } from '../readers/read-sources.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { parseArticles } from '../timeline/parse-articles.ts'
import { DONE } from './exit-status.ts'
import { gathered } from './gathered.ts'
import { type Output, openOutput } from './output.ts'
import { parseToLines } from './parse-to-lines.ts'
import { refuseToReplaceSource } from './replaceable.ts'
import { reportProblems } from './report-problems.ts'
import { nothingToOpen } from './sources-in-words.ts'
import type { Streams } from './streams.ts'

export interface ParseOptions {
  readonly sources: readonly string[]
  readonly output: string | null
  readonly format: 'json' | 'jsonl'
  /** For articles that come without a date; `null` leaves them to be dated from the others. */
  readonly date: Edtf | null
}

const writeLines = (
  items: Iterable<OwnItem>,
  { sources, date }: ParseOptions,
  output: Output,
): readonly Problem[] => {
  const { lines, problems } = parseToLines(items, date, output.write)
  if (lines === 0) throw nothingToOpen(sources, problems)
  return problems
}

const writeOneTimeline = (
  items: Iterable<OwnItem>,
  { sources, date }: ParseOptions,
  output: Output,
): readonly Problem[] => {
  const { articles, collections, problems } = gathered(items, date)
  if (articles.length + collections.length === 0) throw nothingToOpen(sources, problems)
  const timeline = buildTimeline([...parseArticles(articles)], problems, collections)
  output.write(writeTimeline(timeline))
  return timeline.problems
}

/** @returns the exit status. @throws UserError where there is nothing to parse or nowhere to write */
export const parseCommand = (options: ParseOptions, { stdout, stderr }: Streams): number => {
  if (options.sources.length === 0)
    throw new UserError('parse: no SOURCE named', 'Try: onrecord parse my-articles/ -o timeline.json')
  refuseToReplaceSource(options.output, options.sources)
  const output = openOutput(options.output, stdout)
  let finished = false
  try {
    const items = withOwnIds(readSources(options.sources, { except: options.output }))
    const write = options.format === 'json' ? writeOneTimeline : writeLines
    const problems = write(items, options, output)
    output.finish()
    finished = true
    reportProblems(problems, stderr)
    return DONE
  } finally {
    if (!finished) output.abandon()
  }
}
