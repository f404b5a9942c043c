/** Runs a search of any kind: builds it, weighs it, asks it queries one by one, and looks at what it found. */
import { memoryInUse } from './memory-in-use.ts'
import { type ClassRanking, type JudgedQuery, LOOKED_AT, rankingByClass } from './search-score.ts'

/** Gives the rows found, best first. */
export type RowSearch = (query: string) => readonly number[]

/** What is searched. */
export interface SearchedQuotes {
  readonly texts: readonly string[]
  /** As the queries name them. */
  readonly ids: readonly string[]
}

export interface SearchRun {
  readonly label: string
  readonly buildSeconds: number
  /** Megabytes over the texts, after the queries were asked. */
  readonly memoryMb: number
  /** For each query that was asked, in their order. */
  readonly queryMs: readonly number[]
  readonly classes: readonly ClassRanking[]
}

export interface AskedOf {
  readonly queries: readonly JudgedQuery[]
  /** No more are asked when this is over; `null` for all of them. */
  readonly withinMs: number | null
  /** So many are asked however long they take. */
  readonly atLeast: number
  readonly warmUps: number
}

/** The milliseconds a search takes. */
export const timed = (
  search: RowSearch,
  query: string,
): { readonly ms: number; readonly rows: readonly number[] } => {
  const started = performance.now()
  const rows = search(query)
  return { ms: performance.now() - started, rows }
}

const WARM_UP_LETTERS = 20

/** Compiled code answers faster than code that is run for the first time: beginnings of evenly spaced quotes are asked first. */
export const warmUp = (search: RowSearch, texts: readonly string[], times: number): void => {
  for (let time = 0; time < times; time++)
    search((texts[Math.floor((time * texts.length) / times)] ?? '').slice(0, WARM_UP_LETTERS))
}

/** What was built is given too, and is held by nobody else. */
export const runSearch = async <Built>(
  label: string,
  build: (texts: readonly string[]) => Built,
  searchOf: (built: Built) => RowSearch,
  { texts, ids }: SearchedQuotes,
  { queries, withinMs, atLeast, warmUps }: AskedOf,
): Promise<{ readonly run: SearchRun; readonly built: Built }> => {
  const before = await memoryInUse()
  const started = performance.now()
  const built = build(texts)
  const buildSeconds = (performance.now() - started) / 1000
  const search = searchOf(built)
  warmUp(search, texts, warmUps)
  const [queryMs, found]: [number[], string[][]] = [[], []]
  const until = performance.now() + (withinMs ?? Number.POSITIVE_INFINITY)
  for (const query of queries) {
    if (queryMs.length >= atLeast && performance.now() > until) break
    const { ms, rows } = timed(search, query.text)
    queryMs.push(ms)
    found.push(rows.slice(0, LOOKED_AT).map((row) => ids[row] ?? ''))
  }
  const classes = rankingByClass(queries, found)
  found.length = 0
  const memoryMb = (await memoryInUse()) - before
  return { run: { label, buildSeconds, memoryMb, queryMs, classes }, built }
}
