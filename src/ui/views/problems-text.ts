/** The problems of a timeline as lines: where each is, then what was wrong and what was kept. */
import type { Problem } from '../../model/problem.ts'
import { harmless } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { LONGEST_LINE } from './text-width.ts'

/** Gives the lines for the cells available; the last ones asked for are remembered, for there may be thousands. */
export const createProblemsText = (
  problems: readonly Problem[],
  theme: Theme,
): ((columns: number) => readonly string[]) => {
  let known: { readonly columns: number; readonly lines: readonly string[] } | undefined
  return (columns) => {
    if (known?.columns === columns) return known.lines
    const width = Math.min(columns - 2, LONGEST_LINE)
    const lines = problems.flatMap(({ where, reason }, at) => [
      ...(at === 0 ? [] : ['']),
      ...wrapped(harmless(where), width - 1).map((line) => ` ${theme.strong(line)}`),
      ...wrapped(harmless(reason), width - 3).map((line) => `   ${line}`),
    ])
    known = { columns, lines }
    return lines
  }
}
