/**
 * The index over a growing list of quotes: segments that never change, and which of their rows still count.
 *
 *     query ─ parse ─▶ filters, phrases, exclusions ─▶ allowed rows ─┐
 *                └──▶ words ─ fold ─ plan ─▶ units ─▶ gather ◀───────┘
 *                                                       └▶ rank ─▶ refine ─▶ found, counts, facets
 *
 *     a million quotes, five words   plan 1 ms   gather 3 ms   rank 1 ms   refine 1 ms
 *
 * Quotes are added as a new segment, small neighbours are made one again, and quotes of an article that is removed are
 * only struck out: nothing is rebuilt but what is small.
 */
import { allowedRows } from './allowed-rows.ts'
import { countFacets, type FoundRows } from './facet-counts.ts'
import { foldedWords } from './folding.ts'
import { gather, mostCandidates } from './gather.ts'
import { inOrderOfTime } from './in-order-of-time.ts'
import { extended, type Part, partsOf, rowsOf, withoutArticle } from './index-parts.ts'
import { createPlanner, type Planner, type QueryWord } from './plan.ts'
import { parseQuery } from './query/parse-query.ts'
import type { Query, QueryText } from './query/query.ts'
import type { Ranked } from './rank.ts'
import { refine } from './refine.ts'
import { eachRowOf, fullRowSet, type RowSet, sizeOf } from './row-set.ts'
import type { Found, QuoteFacts, SearchAnswer } from './search-service.ts'
import type { Segment } from './segment.ts'

export interface QuoteIndex {
  /** How many quotes it holds, removed ones too: their rows stay theirs. */
  readonly rows: () => number
  /** Indexes the quotes from the last one so far up to row `end`. @param onRow tells of each as it is read */
  readonly extendTo: (end: number, onRow?: (row: number) => void) => void
  /** Strikes out the quotes of an article; gives how many there were. */
  readonly removeArticle: (id: string) => number
  /** @throws never: what is wrong with a query is told in the answer */
  readonly search: (query: string, limit: number) => SearchAnswer
  readonly segments: () => readonly Segment[]
}

/** A longer query is cut: nobody remembers more, and it costs by the word. */
const MOST_QUERY_WORDS = 32
/** What holds less of a query than this part was hardly meant. */
export const LEAST_SCORE = 0.27

const wordsOf = (texts: readonly QueryText[]): readonly QueryWord[] =>
  texts.flatMap(({ text }) => foldedWords(text)).slice(0, MOST_QUERY_WORDS)

/** @param factsOf what is known of the quote of a row; asked again for the text of the few best rows of each query */
export const createQuoteIndex = (
  factsOf: (row: number) => QuoteFacts,
  loaded: readonly Segment[] = [],
): QuoteIndex => {
  let parts: readonly Part[] = []
  let planner: Planner = createPlanner([])
  let remembered: { readonly key: string; readonly allowed: readonly (RowSet | null)[] } | null = null

  const use = (list: readonly Part[]): void => {
    parts = list
    planner = createPlanner(list.map(({ segment }) => segment))
    remembered = null
  }
  /** What a query allows of each part, remembered while only its words change. */
  const allowedBy = (query: Query): readonly (RowSet | null)[] => {
    const key = JSON.stringify([
      query.phrases.map(({ text }) => text),
      [...query.excludedWords, ...query.excludedPhrases].map(({ text }) => text),
      query.filters.map(({ field, value, excluded }) => [field, value, excluded]),
    ])
    if (remembered?.key === key) return remembered.allowed
    const allowed = allowedRows(parts, query)
    remembered = { key, allowed }
    return allowed
  }

  const ranked = (words: readonly QueryWord[], query: Query, allowed: readonly (RowSet | null)[]) => {
    const units = planner.plan(words, query.isLastWordOpen && query.phrases.length === 0)
    // A phrase is held for certain, though ranking looks at no more than the beginning of a long quote.
    const isDoubtful = query.words.length > 0
    let isCut = false
    const byPart = parts.map(({ segment, rank, firstRow }, at): Ranked[] => {
      const meant = units[at] ?? []
      const rows = gather(segment, meant, allowed[at] ?? null)
      if (rows.length >= mostCandidates(new Set(meant).size)) isCut = true
      return rank(meant, rows)
        .filter(({ score }) => !isDoubtful || score >= LEAST_SCORE)
        .map(({ row, score }) => ({ row: row + firstRow, score: Math.max(score, LEAST_SCORE) }))
    })
    const all =
      byPart.length === 1
        ? (byPart[0] ?? [])
        : byPart.flat().sort((a, b) => b.score - a.score || a.row - b.row)
    const text = words.map(({ folded }) => folded).join(' ')
    return { all: refine(text, all, (row) => factsOf(row).text), isCut }
  }

  const answer = (query: Query, limit: number): Omit<SearchAnswer, 'query' | 'ms' | 'problems'> => {
    const allowed = allowedBy(query)
    const words = wordsOf([...query.words, ...query.phrases])
    const isFiltered = query.filters.length + query.phrases.length > 0
    const whole = (): readonly FoundRows[] =>
      parts.map(({ segment }, at) => ({
        segment,
        each: (act) => eachRowOf(allowed[at] ?? fullRowSet(segment.rows), act),
      }))
    const all = words.length > 0 ? ranked(words, query, allowed) : { all: [], isCut: false }
    if (query.words.length > 0) {
      const found = parts.map(
        ({ segment, firstRow }): FoundRows => ({
          segment,
          each: (act) => {
            for (const { row } of all.all)
              if (row >= firstRow && row < firstRow + segment.rows) act(row - firstRow)
          },
        }),
      )
      return {
        found: all.all.slice(0, limit),
        total: all.all.length,
        isMore: all.isCut && all.all.length > 0,
        facets: countFacets(found),
      }
    }
    if (!isFiltered) return { found: [], total: 0, isMore: false, facets: countFacets([]) }
    const found: readonly Found[] =
      words.length > 0
        ? all.all.slice(0, limit)
        : inOrderOfTime(whole(), limit).map(({ segment, row }) => ({
            row: row + (parts[segment]?.firstRow ?? 0),
            score: 1,
          }))
    const total = parts.reduce(
      (sum, { segment }, at) => sum + sizeOf(allowed[at] ?? fullRowSet(segment.rows)),
      0,
    )
    return { found, total, isMore: false, facets: countFacets(whole()) }
  }

  use(partsOf(loaded))

  return {
    rows: () => rowsOf(parts),
    segments: () => parts.map(({ segment }) => segment),
    extendTo: (end, onRow) => {
      if (end > rowsOf(parts)) use(extended(parts, end, factsOf, onRow))
    },
    removeArticle: (id) => {
      const { left, removed } = withoutArticle(parts, id)
      use(left)
      return removed
    },
    search: (text, limit) => {
      const started = performance.now()
      const query = parseQuery(text)
      const result = answer(query, limit)
      return { query: text, ...result, ms: performance.now() - started, problems: query.problems }
    },
  }
}
