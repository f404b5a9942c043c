/** What is said of SOURCE arguments: what they are called, and what to do where nothing comes of them. */
import { basename } from 'node:path'
import { MAKE_ANEW } from '../model/library/make-anew.ts'
import type { Problem } from '../model/problem.ts'
import { UserError } from '../model/user-error.ts'

/** What the sources are called on the screen. */
export const titleOf = (sources: readonly string[]): string =>
  sources
    .map((source) => (source === '-' ? 'standard input' : basename(source.replace(/[\\/]+$/, '')) || source))
    .join(', ')

const FILES = '.txt, .md, .html, .json or .jsonl files with articles, or a folder of them.'

const nextStepAfter = ({ code }: Problem): string => {
  if (code === 'bad-library') return MAKE_ANEW
  return code === 'bad-json' || code === 'bad-field' ? `Mend the file, or name ${FILES}` : `Name ${FILES}`
}

/** What to say when neither an article nor a quotation came out of the sources. */
export const nothingToOpen = (sources: readonly string[], problems: readonly Problem[]): UserError => {
  const [first] = problems
  if (first === undefined) return new UserError(`${sources.join(', ')}: no articles here`, `Name ${FILES}`)
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return new UserError(`${first.where}: ${first.reason}${more}`, nextStepAfter(first))
}
