/** Who said how much, and when; and whose articles printed how much: counted over the quotes that filters leave. */
import { type Edtf, parseEdtf } from '../model/edtf.ts'
import type { FactColumns } from '../search/fact-columns.ts'
import { writeFilter } from '../search/query/write-filter.ts'
import { hasRow } from '../search/row-set.ts'
import type { ShownEvents } from './shown-events.ts'
import { cellAt, timeAxis } from './time-axis.ts'

/** Whose quotes are counted: those of each speaker, or of each publisher. */
export type SpokenBy = 'speakers' | 'publishers'

/** One speaker, or publisher; or all quotes that nobody is named for. */
export interface SpeakerEntry {
  /** `null` where nobody is named. */
  readonly name: string | null
  /** Roles and other names of a speaker. */
  readonly isAlso: readonly string[]
  /** Its number in the table of facts; 0 where nobody is named. */
  readonly number: number
  readonly quotes: number
  /** How many more there are that filters leave out. */
  readonly leftOut: number
  /** How many of them at each of {@link TIMES} stretches of time. */
  readonly amounts: readonly number[]
  /** What leaves only these quotes: `speaker:"Ann Smith"`; `null` where nobody is named: no filter asks for that. */
  readonly filter: string | null
}

export interface SpeakerTable {
  /** The largest of all their amounts. */
  readonly most: number
  readonly by: SpokenBy
  /** By how much they said, those who said most first; what nobody is named for last. */
  readonly entries: readonly SpeakerEntry[]
  /** How many others there are, of whom filters leave nothing. */
  readonly leftOut: number
}

/** How many stretches of time there are. */
export const TIMES = 16

const firstDays = new WeakMap<FactColumns, readonly (Edtf | null)[]>()

/** The first day of each date of the facts, by its number less one; each read once. */
const firstDaysOf = (facts: FactColumns): readonly (Edtf | null)[] => {
  const known = firstDays.get(facts)
  if (known !== undefined) return known
  const days = facts.dates.map((date) => parseEdtf(date)?.firstDay ?? null)
  firstDays.set(facts, days)
  return days
}

const count = ({ index, rows }: ShownEvents, by: SpokenBy): SpeakerTable => {
  const { facts, rows: total } = index.facts()
  const names =
    by === 'speakers' ? facts.speakers : facts.publishers.map((name) => ({ name, isAlso: [] as string[] }))
  const column = by === 'speakers' ? facts.speakerOf : facts.publisherOf
  const days = firstDaysOf(facts)
  const axis = timeAxis(days.flatMap((day) => day ?? []))
  const times = days.map((day) => (day === null ? -1 : cellAt(axis(day), TIMES)))
  const all = new Uint32Array(names.length + 1)
  const quotes = new Uint32Array(names.length + 1)
  const amounts = new Uint32Array((names.length + 1) * TIMES)
  for (let row = 0; row < total; row++) {
    const number = column[row] ?? 0
    all[number] = (all[number] ?? 0) + 1
    if (rows !== null && !hasRow(rows, row)) continue
    quotes[number] = (quotes[number] ?? 0) + 1
    const time = times[(facts.dateOf[row] ?? 0) - 1] ?? -1
    if (time >= 0) amounts[number * TIMES + time] = (amounts[number * TIMES + time] ?? 0) + 1
  }
  const field = by === 'speakers' ? 'speaker' : 'publisher'
  const entryOf = (number: number, name: string | null, isAlso: readonly string[]): SpeakerEntry => ({
    name,
    isAlso,
    number,
    quotes: quotes[number] ?? 0,
    leftOut: (all[number] ?? 0) - (quotes[number] ?? 0),
    amounts: [...amounts.subarray(number * TIMES, (number + 1) * TIMES)],
    filter: name === null ? null : writeFilter(field, name),
  })
  const isLeft = (number: number): boolean => (quotes[number] ?? 0) > 0
  const named = names.flatMap(({ name, isAlso }, at) =>
    isLeft(at + 1) ? [{ name, entry: entryOf(at + 1, name, isAlso) }] : [],
  )
  const sorted = named.sort((a, b) => b.entry.quotes - a.entry.quotes || (a.name < b.name ? -1 : 1))
  return {
    by,
    entries: [...sorted.map(({ entry }) => entry), ...(isLeft(0) ? [entryOf(0, null, [])] : [])],
    most: amounts.subarray(TIMES).reduce((most, amount) => Math.max(most, amount), 0),
    leftOut: all.subarray(1).filter((count) => count > 0).length - named.length,
  }
}

const tables = new WeakMap<ShownEvents, Map<SpokenBy, SpeakerTable>>()

/** The table of what is shown; worked out once, when it is first asked for. */
export const speakerTable = (shown: ShownEvents, by: SpokenBy): SpeakerTable => {
  const known = tables.get(shown) ?? new Map<SpokenBy, SpeakerTable>()
  tables.set(shown, known)
  const table = known.get(by) ?? count(shown, by)
  known.set(by, table)
  return table
}

const NONE: readonly number[] = []
const saidBy = new WeakMap<SpeakerEntry, readonly number[]>()

/** The rows of what one of them said, in order of time, the undated last; of those that filters leave. */
export const rowsSaidBy = (
  { index, rows }: ShownEvents,
  by: SpokenBy,
  entry: SpeakerEntry | undefined,
): readonly number[] => {
  if (entry === undefined) return NONE
  const known = saidBy.get(entry)
  if (known !== undefined) return known
  const { facts } = index.facts()
  const column = by === 'speakers' ? facts.speakerOf : facts.publisherOf
  const found: number[] = []
  for (let row = 0; row < column.length; row++)
    if (column[row] === entry.number && (rows === null || hasRow(rows, row))) found.push(row)
  const days = firstDaysOf(facts)
  const dayOf = (row: number): string => days[(facts.dateOf[row] ?? 0) - 1] ?? '9999'
  const sorted = found.sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    return one === other ? a - b : one < other ? -1 : 1
  })
  saidBy.set(entry, sorted)
  return sorted
}
