/**
 * The dates as a tree of years, months and days, one row each; what is folded has no rows for what is in it. A group of
 * one is no group: it gives way to what it holds.
 *
 *     ▾ 2018                 a year of several months
 *         Friday 30 March    a month of one date
 *       ▾ December           a month of several
 *           Sunday 2
 *           Monday 3
 *     ▾ February 2019        a year of one month
 */
import type { ShownDate } from './shown-events.ts'

export interface DateRow {
  readonly kind: 'year' | 'month' | 'date'
  /** What the row is, whatever else is shown: `2019`, `2019-02`, `date 2019-02-20`, `undated`. */
  readonly key: string
  /** How many groups it stands in. */
  readonly depth: number
  /** What the groups that it stands in say already. */
  readonly within: 'nothing' | 'year' | 'month'
  /** The dates in it, as numbers among those shown: from, and to (exclusive). */
  readonly firstDate: number
  readonly lastDate: number
  /** The events in it, as places in the order shown: from, and to (exclusive). */
  readonly from: number
  readonly to: number
  /** How many quotes its dates hold. */
  readonly quotes: number
  readonly isFolded: boolean
}

export interface DateTree {
  readonly rows: readonly DateRow[]
  /** How many quotes the row of each kind has that has the most; how many events, where nobody said anything. */
  readonly most: Readonly<Record<DateRow['kind'], number>>
  /** Whether bars tell of quotes; of events where nobody said anything. */
  readonly countsQuotes: boolean
}

const UNDATED = 'undated'
/** Values that say no more than a part of the year stand beside the months. */
const BESIDE_MONTHS: ReadonlySet<string> = new Set(['year', 'decade', 'season', 'quarter'])

const dateKey = (date: string | null): string => (date === null ? UNDATED : `date ${date}`)

interface Group {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Neighbours of the same key, as groups of their numbers. */
const runs = (from: number, to: number, keyOf: (at: number) => string): readonly Group[] => {
  const groups: Group[] = []
  for (let at = from; at < to; ) {
    const key = keyOf(at)
    let end = at + 1
    while (end < to && keyOf(end) === key) end++
    groups.push({ key, from: at, to: end })
    at = end
  }
  return groups
}

/** The rows of all dates, none of them folded. */
const unfoldedTree = (dates: readonly ShownDate[]): DateTree => {
  const rows: DateRow[] = []
  const countsQuotes = dates.some(({ quotes }) => quotes > 0)
  const most = { year: 1, month: 1, date: 1 }
  const push = (
    kind: DateRow['kind'],
    key: string,
    depth: number,
    within: DateRow['within'],
    firstDate: number,
    lastDate: number,
  ): void => {
    let quotes = 0
    for (let at = firstDate; at < lastDate; at++) quotes += dates[at]?.quotes ?? 0
    const [from, to] = [dates[firstDate]?.from ?? 0, dates[lastDate - 1]?.to ?? 0]
    if (key !== UNDATED) most[kind] = Math.max(most[kind], countsQuotes ? quotes : to - from)
    rows.push({ kind, key, depth, within, firstDate, lastDate, from, to, quotes, isFolded: false })
  }
  const yearOf = (at: number): string => dates[at]?.firstDay?.slice(0, 4) ?? dateKey(dates[at]?.date ?? null)
  const monthOf = (at: number): string => {
    const { date = null, firstDay = null, precision = null } = dates[at] ?? {}
    return firstDay === null || precision === null || BESIDE_MONTHS.has(precision)
      ? dateKey(date)
      : firstDay.slice(0, 7)
  }
  const day = (at: number, depth: number, within: DateRow['within']): void =>
    push('date', dateKey(dates[at]?.date ?? null), depth, within, at, at + 1)

  for (const year of runs(0, dates.length, yearOf)) {
    if (year.to - year.from === 1) {
      day(year.from, 0, 'nothing')
      continue
    }
    const months = runs(year.from, year.to, monthOf)
    const hasRow = months.length > 1
    if (hasRow) push('year', year.key, 0, 'nothing', year.from, year.to)
    const depth = hasRow ? 1 : 0
    const within = hasRow ? 'year' : 'nothing'
    for (const month of months) {
      if (month.to - month.from === 1) {
        day(month.from, depth, within)
        continue
      }
      push('month', month.key, depth, within, month.from, month.to)
      for (let at = month.from; at < month.to; at++) day(at, depth + 1, 'month')
    }
  }
  return { rows, most, countsQuotes }
}

const unfoldedTrees = new WeakMap<readonly ShownDate[], DateTree>()

/** The same, worked out once for the dates that are shown: folding asks for it at every key. */
const unfolded = (dates: readonly ShownDate[]): DateTree => {
  const known = unfoldedTrees.get(dates)
  if (known !== undefined) return known
  const tree = unfoldedTree(dates)
  unfoldedTrees.set(dates, tree)
  return tree
}

/** The tree of some dates. @param folded keys of the groups that are folded */
export const dateTree = (dates: readonly ShownDate[], folded: ReadonlySet<string>): DateTree => {
  const tree = unfolded(dates)
  if (folded.size === 0) return tree
  const rows: DateRow[] = []
  let shownFrom = 0
  for (const row of tree.rows) {
    if (row.from < shownFrom) continue
    const isFolded = row.kind !== 'date' && folded.has(row.key)
    rows.push(isFolded ? { ...row, isFolded } : row)
    if (isFolded) shownFrom = row.to
  }
  return { ...tree, rows }
}

/** The keys of all groups of some dates. */
export const groupKeys = (dates: readonly ShownDate[]): readonly string[] =>
  unfolded(dates).rows.flatMap(({ kind, key }) => (kind === 'date' ? [] : [key]))

/** The lowest row that shows a place in the order: its date, or the folded group it is in. */
export const rowOfPosition = ({ rows }: DateTree, position: number): number => {
  let [low, high] = [0, rows.length]
  // The rows begin in order of their events, and a group begins with its first date.
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.from ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
