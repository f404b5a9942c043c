/** The queries a search is measured with, in an order of which every beginning is a fair sample. */
import type { JudgedQuery } from './search-score.ts'

const isJudged = (value: unknown): value is { readonly q: string; readonly rel: readonly unknown[] } =>
  typeof value === 'object' &&
  value !== null &&
  'q' in value &&
  'rel' in value &&
  typeof value.q === 'string' &&
  Array.isArray(value.rel)

const classOf = (value: object): string | null =>
  'c' in value && typeof value.c === 'string' ? value.c : null

/** Reads JSON Lines of `{"q": query, "c"?: class, "rel": [ids]}`. @throws Error naming the line that is none */
export const readQueries = (jsonLines: string): readonly JudgedQuery[] =>
  jsonLines.split('\n').flatMap((line, at): readonly JudgedQuery[] => {
    if (line.trim() === '') return []
    const value: unknown = JSON.parse(line)
    if (!isJudged(value)) throw new Error(`line ${at + 1} of the queries has no "q" and "rel"`)
    return [{ text: value.q, className: classOf(value), relevant: new Set(value.rel.map(String)) }]
  })

/** The fractional parts of its multiples lie more evenly than any other number's (Weyl 1916). */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2

/** The queries in another order: the first few, however many, are spread evenly over the classes and within each. */
export const evenlySpread = (queries: readonly JudgedQuery[]): readonly JudgedQuery[] =>
  queries
    .toSorted((a, b) => (a.className ?? '').localeCompare(b.className ?? '', 'en'))
    .map((query, at) => ({ query, key: (at * GOLDEN_RATIO) % 1 }))
    .sort((a, b) => a.key - b.key)
    .map(({ query }) => query)

/** What is in the box while a query is typed letter by letter. */
export const keystrokesOf = ({ text }: JudgedQuery): readonly string[] => {
  const letters = [...text]
  return letters.map((_, at) => letters.slice(0, at + 1).join(''))
}
