/** What the bench of searches prints: the table, the classes of queries, how the others are set up, what is below its floor. */
import type { OwnSearchRun } from './own-search-run.ts'
import { belowSearchFloor, goalsAt, slowerThanFloor } from './search-floors.ts'
import type { SearchRun } from './search-run.ts'
import { flooredFigures, searchTable } from './search-table.ts'

export interface SearchRuns {
  /** How many quotes were searched, and how many queries asked of ours. */
  readonly quotes: number
  readonly queries: number
  readonly own: OwnSearchRun
  readonly peers: readonly SearchRun[]
  /** The one of them that ours is compared with; `null` where it was left out. */
  readonly ufuzzy: SearchRun | null
}

const classLine = ({
  className,
  queries,
  hitAt1,
  hitAt10,
  reciprocalRank,
}: SearchRun['classes'][number]): string =>
  [
    `class ${(className ?? '–').padEnd(3)}`,
    `${String(queries).padStart(5)} queries`,
    `hit@1 ${hitAt1.toFixed(3)}`,
    `hit@10 ${hitAt10.toFixed(3)}`,
    `MRR ${reciprocalRank.toFixed(3)}`,
  ].join('  ')

/** @param settings how each of the others is set up */
export const searchReport = (
  { quotes, queries, own, peers, ufuzzy }: SearchRuns,
  settings: readonly { readonly label: string; readonly setting: string }[],
): { readonly lines: readonly string[]; readonly isBelowFloor: boolean } => {
  const goals = goalsAt(quotes)
  const figures = flooredFigures(own, ufuzzy)
  const below = goals === null ? [] : belowSearchFloor(goals, figures)
  const slower = goals === null ? [] : slowerThanFloor(goals, figures)
  const machine = `node ${process.version}, ${process.platform} ${process.arch}`
  const lines = [
    `${quotes.toLocaleString('en')} quotes, ${queries.toLocaleString('en')} queries; ${machine}`,
    '',
    ...searchTable(own, peers, ufuzzy, goals),
    '',
    ...own.classes.map(classLine),
    ...settings.map(({ label, setting }) => `${label}: ${setting}`),
    ...(goals === null ? ['nothing is asked of so many quotes'] : []),
    ...slower.map((figure) => `slower than its floor, on this machine now: ${figure}`),
    ...below.map((figure) => `below its floor: ${figure}`),
  ]
  return { lines, isBelowFloor: below.length > 0 }
}
