/** An article in the user's pager, wrapped to the terminal, at the line of an offset. */
import { basename } from 'node:path'
import { type Article, articleTitle } from '../../model/article.ts'
import { citedDate } from '../../model/date-in-words.ts'
import { oneLine } from '../../model/one-line.ts'
import type { Outcome } from '../../state/outside.ts'
import { harmless } from '../../ui/text/cells.ts'
import { wrapSpans } from '../../ui/text/wrap.ts'
import { outcomeOf } from './after-run.ts'
import { type ChosenProgram, chooseProgram } from './chosen-program.ts'
import type { Environment } from './program-path.ts'
import { runInTerminal, type Surroundings } from './run-in-terminal.ts'
import { withTemporaryFile } from './temporary-file.ts'

const PAGERS = ['less', 'more']
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100

/** How a pager is told the line to show first, by its name; others begin at the beginning. */
const AT_LINE: Readonly<Record<string, (line: number) => string>> = {
  less: (line) => `+${line}g`,
  more: (line) => `+${line}`,
  most: (line) => `+${line}`,
  moar: (line) => `+${line}`,
  moor: (line) => `+${line}`,
}

/** A pager that leaves at once where all fits the screen would show nothing: the screen comes back over it. */
const staying = (name: string, given: readonly string[], environment: Environment): readonly string[] => {
  const leaves = /(?:^|[\s-])[a-zA-Z]*F|quit-if-one-screen/
  const options = [environment.LESS ?? '', ...given].join(' ')
  return name === 'less' && leaves.test(options) ? ['-+F'] : []
}

const argumentsFor = (program: ChosenProgram, line: number, environment: Environment): readonly string[] => {
  const name = basename(program.name)
  const atLine = AT_LINE[name]
  return [...staying(name, program.args, environment), ...(atLine === undefined ? [] : [atLine(line)])]
}

const headOf = (article: Article): readonly string[] => {
  const published = article.published === null ? null : `Published ${citedDate(article.published.date)}`
  const lines = [articleTitle(article), article.byline, published, article.url]
  return lines.flatMap((line) => (line === null ? [] : [oneLine(line)]))
}

/** An article as lines of so many cells under a head, and which of them, counted from one, holds an offset of its text. */
export const articlePages = (
  article: Article,
  offset: number,
  columns: number,
): { readonly text: string; readonly line: number } => {
  const width = Math.min(columns, WIDEST)
  const lines: string[] = headOf(article).flatMap((line) =>
    wrapSpans(line, width).map(({ start, end }) => line.slice(start, end)),
  )
  lines.push('')
  let line = 1
  let at = 0
  for (const paragraph of article.text.split('\n')) {
    const shown = harmless(paragraph)
    const spans = wrapSpans(shown, width)
    for (const { start, end } of spans.length === 0 ? [{ start: 0, end: 0 }] : spans) {
      lines.push(shown.slice(start, end))
      if (at + start <= offset) line = lines.length
    }
    at += paragraph.length + 1
  }
  return { text: `${lines.join('\n')}\n`, line }
}

/** Shows the article with `$PAGER`, less or more, and waits until it is left. @param columns of the terminal */
export const openInPager = async (
  article: Article,
  offset: number,
  columns: number,
  surroundings: Surroundings,
): Promise<Outcome> => {
  const { environment } = surroundings
  const choice = chooseProgram(['PAGER'], PAGERS, 'pager', environment)
  if (choice.kind === 'none') return { done: false, reason: choice.reason }
  const { program } = choice
  const { text, line } = articlePages(article, offset, columns)
  return withTemporaryFile(article.id, text, async (file) => {
    const args = [...argumentsFor(program, line, environment), file]
    return outcomeOf(await runInTerminal(program, args, surroundings), program, null)
  })
}
