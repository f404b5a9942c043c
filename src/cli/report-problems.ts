/** Problems on standard error: good articles beside a bad one are still read, and the bad one is told. */
import { oneLine } from '../model/one-line.ts'
import type { Problem } from '../model/problem.ts'

/** Writes each problem on a line of its own: where, then what. */
export const reportProblems = (
  problems: readonly Problem[],
  stderr: { write(text: string): unknown },
): void => {
  for (const { where, reason } of problems) stderr.write(`onrecord: ${oneLine(`${where}: ${reason}`)}\n`)
}
