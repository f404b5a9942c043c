/** What the bench of searches prints: a row a search, the floors and aims in the same columns. */
import { markdownTable } from './markdown-table.ts'
import { median, percentile } from './measurement.ts'
import type { OwnSearchRun } from './own-search-run.ts'
import { FIGURES, type FlooredFigures, type SearchGoals } from './search-floors.ts'
import type { SearchRun } from './search-run.ts'
import { rankingOverall } from './search-score.ts'

const HEADINGS = [
  'search',
  'asked',
  'build s',
  'save ms',
  'load ms',
  'MB',
  'p50 / p95 / max ms',
  'keystroke p50 / p95 ms',
  'faster than uFuzzy',
  'hit@1',
  'hit@10',
  'MRR',
] as const

/** By how much the median of one search is above another's, on the queries that both were asked. */
const timesAsLong = (slow: SearchRun, fast: SearchRun): number => {
  const both = Math.min(slow.queryMs.length, fast.queryMs.length)
  return median(slow.queryMs.slice(0, both)) / median(fast.queryMs.slice(0, both))
}

/** The figures of a run that have a floor. @param ufuzzy the run of uFuzzy, `null` where it was left out */
export const flooredFigures = (own: OwnSearchRun, ufuzzy: SearchRun | null): FlooredFigures => ({
  ...rankingOverall(own.classes),
  p95Ms: percentile(own.queryMs, 0.95),
  timesUfuzzy: ufuzzy === null ? null : timesAsLong(ufuzzy, own),
  memoryMb: own.memoryMb,
  buildSeconds: own.buildSeconds,
  loadMs: own.loadMs,
})

const at = (values: readonly number[], ...parts: readonly number[]): string =>
  parts.map((part) => percentile(values, part).toFixed(1)).join(' / ')

const times = (value: number | null): string => (value === null ? '' : `${FIGURES.timesUfuzzy.shown(value)}×`)

interface OwnCells {
  readonly saveMs: string
  readonly loadMs: string
  readonly keystroke: string
}
const NOT_MEASURED: OwnCells = { saveMs: '', loadMs: '', keystroke: '' }

const rowOf = (run: SearchRun, own: OwnCells, timesUfuzzy: number | null): readonly string[] => {
  const { hitAt1, hitAt10, reciprocalRank } = rankingOverall(run.classes)
  return [
    run.label,
    run.queryMs.length.toLocaleString('en'),
    FIGURES.buildSeconds.shown(run.buildSeconds),
    own.saveMs,
    own.loadMs,
    FIGURES.memoryMb.shown(run.memoryMb),
    at(run.queryMs, 0.5, 0.95, 1),
    own.keystroke,
    times(timesUfuzzy),
    FIGURES.hitAt1.shown(hitAt1),
    FIGURES.hitAt10.shown(hitAt10),
    reciprocalRank.toFixed(3),
  ]
}

const goalRow = (label: string, goals: SearchGoals['aim']): readonly string[] => {
  const shown = (name: keyof FlooredFigures): string => {
    const value = goals[name]
    return value === undefined ? '' : FIGURES[name].shown(value)
  }
  const p95 = goals.p95Ms === undefined ? '' : `– / ${shown('p95Ms')} / –`
  const build = shown('buildSeconds')
  return [
    label,
    '',
    build,
    '',
    shown('loadMs'),
    shown('memoryMb'),
    p95,
    '',
    times(goals.timesUfuzzy ?? null),
    shown('hitAt1'),
    shown('hitAt10'),
    '',
  ]
}

/** The table in Markdown: ours, the others, and what is asked of ours at this size. */
export const searchTable = (
  own: OwnSearchRun,
  peers: readonly SearchRun[],
  ufuzzy: SearchRun | null,
  goals: SearchGoals | null,
): readonly string[] => {
  const ownCells: OwnCells = {
    saveMs: own.saveMs.toFixed(0),
    loadMs: FIGURES.loadMs.shown(own.loadMs),
    keystroke: at(own.keystrokeMs, 0.5, 0.95),
  }
  const goalRows = goals === null ? [] : [goalRow('floor', goals.floor)]
  const aimRows = goals === null || Object.keys(goals.aim).length === 0 ? [] : [goalRow('aim', goals.aim)]
  return markdownTable(HEADINGS, [
    rowOf(own, ownCells, ufuzzy === null ? null : timesAsLong(ufuzzy, own)),
    ...peers.map((peer) => rowOf(peer, NOT_MEASURED, ufuzzy === null ? null : timesAsLong(ufuzzy, peer))),
    ...goalRows,
    ...aimRows,
  ])
}
