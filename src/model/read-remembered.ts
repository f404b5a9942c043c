/**
 * What was remembered, read again: all of it, or nothing where anything is wrong. It is checked by hand, for it is read
 * before the first frame, and a schema takes longer to load than all of this.
 */
import { isJsonRecord } from './json-record.ts'
import { parseJson } from './parse-json.ts'
import {
  REMEMBERED_AT_MOST,
  REMEMBERED_BY,
  REMEMBERED_PANES,
  REMEMBERED_VIEWS,
  type Remembered,
} from './remembered.ts'

/** As much as {@link REMEMBERED_AT_MOST} lets a reasonable one grow; a longer file is none of ours. */
const LONGEST_FILE = 8_000_000

type Check<T> = (value: unknown) => value is T

const isText: Check<string> = (value): value is string =>
  typeof value === 'string' && value.length <= REMEMBERED_AT_MOST.text

const isSize: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

const isCount: Check<number> = (value): value is number => isSize(value) && Number.isSafeInteger(value)

const oneOf =
  <T>(...values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.some((allowed) => allowed === value)

const orNull =
  <T>(isValid: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || isValid(value)

/** For a field that may be left out. */
const orMissing =
  <T>(isValid: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || isValid(value)

const textsUpTo =
  (most: number): Check<readonly string[]> =>
  (value): value is readonly string[] =>
    Array.isArray(value) && value.length <= most && value.every(isText)

const sizesUpTo =
  (most: number): Check<Readonly<Record<string, number>>> =>
  (value): value is Readonly<Record<string, number>> => {
    if (!isJsonRecord(value)) return false
    const entries = Object.entries(value)
    return entries.length <= most && entries.every(([name, size]) => isText(name) && isSize(size))
  }

/** An object with these fields; others beside them are nobody's. */
const withFields =
  <T extends object>(checks: { readonly [Name in keyof T]-?: Check<T[Name]> }): Check<T> =>
  (value): value is T => {
    if (!isJsonRecord(value)) return false
    for (const name in checks) if (!checks[name](value[name])) return false
    return true
  }

const isRemembered = withFields<Remembered>({
  version: oneOf(1),
  view: oneOf(...REMEMBERED_VIEWS),
  event: orNull(isText),
  pane: orMissing(oneOf(...REMEMBERED_PANES)),
  quote: orMissing(isText),
  query: orMissing(isText),
  article: orNull(withFields({ id: isText, offset: isCount })),
  speaker: orMissing(withFields({ by: oneOf(...REMEMBERED_BY), name: orNull(isText) })),
  folded: textsUpTo(REMEMBERED_AT_MOST.folded),
  filters: textsUpTo(REMEMBERED_AT_MOST.filters),
  marks: textsUpTo(REMEMBERED_AT_MOST.marks),
  queries: textsUpTo(REMEMBERED_AT_MOST.queries),
  panes: sizesUpTo(REMEMBERED_AT_MOST.panes),
})

/** Reads what `writeRemembered` wrote; `null` where the text is anything else. Never throws. */
export const readRemembered = (json: string): Remembered | null => {
  if (json.length > LONGEST_FILE) return null
  const parsed = parseJson(json)
  return parsed.kind === 'value' && isRemembered(parsed.value) ? parsed.value : null
}
