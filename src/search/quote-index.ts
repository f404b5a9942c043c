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
import { countFacets, type FoundRows } from './facet-counts.ts'
import { gather } from './gather.ts'
import { inOrderOfTime } from './in-order-of-time.ts'
import { extended, type Part, partsOf, rowsOf, withoutArticle } from './index-parts.ts'
import { createPlanner, type Planner } from './plan.ts'
import { parseQuery } from './query/parse-query.ts'
import type { Query } from './query/query.ts'
import { type QueryWords, queryWords } from './query-words.ts'
import type { Ranked } from './rank.ts'
import { refine } from './refine.ts'
import { type AllowedRows, rememberedRows } from './remembered-rows.ts'
import { eachRowOf, fullRowSet, keepOnly, sizeOf } from './row-set.ts'
import type { QuoteFacts, SearchAnswer } from './search-service.ts'
import type { Segment } from './segment.ts'

export interface QuoteIndex {
  /** How many quotes it holds, removed ones too: their rows stay theirs. */
  readonly rows: () => number
  /** Indexes the quotes from the last one so far up to row `end`. @param onRow tells of each as it is read */
  readonly extendTo: (end: number, onRow?: (row: number) => void) => void
  /** Strikes out the quotes of an article; gives how many there were. */
  readonly removeArticle: (id: string) => number
  /** @param within filters that must hold besides. @throws never: what is wrong with a query is told in the answer */
  readonly search: (query: string, limit: number, within?: string) => SearchAnswer
  readonly segments: () => readonly Segment[]
}

/** What holds less of a query than this part was hardly meant. */
export const LEAST_SCORE = 0.27

type Answer = Omit<SearchAnswer, 'query' | 'ms' | 'problems'>

const NOTHING: Answer = {
  found: [],
  order: 'likeness',
  total: 0,
  reachable: 0,
  isMore: false,
  facets: { speakers: [], publishers: [], dates: [] },
}

/** The rows that filters and phrases leave of each part, all of them. */
const wholeOf = (parts: readonly Part[], allowed: AllowedRows): readonly FoundRows[] =>
  parts.map(({ segment }, at) => ({
    segment,
    each: (act) => eachRowOf(allowed[at] ?? fullRowSet(segment.rows), act),
  }))

/** The rows that were ranked, by their parts. */
const byPart = (parts: readonly Part[], ranked: readonly Ranked[]): readonly FoundRows[] =>
  parts.map(({ segment, firstRow }) => ({
    segment,
    each: (act) => {
      for (const { row } of ranked) if (row >= firstRow && row < firstRow + segment.rows) act(row - firstRow)
    },
  }))

const inBoth = (some: AllowedRows, others: AllowedRows): AllowedRows =>
  some.map((set, at) => {
    const other = others[at] ?? null
    if (set === null || other === null) return set ?? other
    const both = set.slice()
    keepOnly(both, other)
    return both
  })

/** @param factsOf what is known of the quote of a row; asked again for the text of the few best rows of each query */
export const createQuoteIndex = (
  factsOf: (row: number) => QuoteFacts,
  loaded: readonly Segment[] = [],
): QuoteIndex => {
  let parts: readonly Part[] = []
  let planner: Planner = createPlanner([])
  let allowedBy = rememberedRows([])
  let allowedWithin = rememberedRows([])

  const use = (list: readonly Part[]): void => {
    parts = list
    planner = createPlanner(list.map(({ segment }) => segment))
    allowedBy = rememberedRows(list)
    allowedWithin = rememberedRows(list)
  }

  const rank = ({ words, bare, isLastOpen }: QueryWords, allowed: AllowedRows) => {
    const units = planner.plan(words, isLastOpen)
    let isCut = false
    const ranked = parts.flatMap(({ segment, rank: rankRows, firstRow }, at): Ranked[] => {
      const meant = units[at] ?? []
      const candidates = gather(segment, meant, allowed[at] ?? null)
      isCut ||= candidates.isCut
      return (
        rankRows(meant, candidates.rows)
          // A phrase is held for certain, however much else the quote says.
          .filter(({ score }) => bare === 0 || score >= LEAST_SCORE)
          .map(({ row, score }) => ({ row: row + firstRow, score: Math.max(score, LEAST_SCORE) }))
      )
    })
    if (parts.length > 1) ranked.sort((a, b) => b.score - a.score || a.row - b.row)
    const text = words.map(({ folded }) => folded).join(' ')
    return { ranked: refine(text, ranked, (row) => factsOf(row).text), isCut }
  }

  /** Of bare words what is like enough is found, and counted as far as it was ranked. */
  const answerOfWords = (words: QueryWords, allowed: AllowedRows, limit: number): Answer => {
    const { ranked, isCut } = rank(words, allowed)
    return {
      found: ranked.slice(0, limit),
      order: 'likeness',
      total: ranked.length,
      reachable: ranked.length,
      isMore: isCut && ranked.length > 0,
      facets: countFacets(byPart(parts, ranked)),
    }
  }

  /** Filters and phrases alone list all they leave: by the likeness of phrases, or else in order of time. */
  const answerOfFilters = (words: QueryWords, allowed: AllowedRows, limit: number): Answer => {
    const whole = wholeOf(parts, allowed)
    const total = parts.reduce(
      (sum, { segment }, at) => sum + sizeOf(allowed[at] ?? fullRowSet(segment.rows)),
      0,
    )
    const counts = { total, isMore: false, facets: countFacets(whole) }
    if (words.words.length > 0) {
      const { ranked } = rank(words, allowed)
      return { found: ranked.slice(0, limit), order: 'likeness', reachable: ranked.length, ...counts }
    }
    const found = inOrderOfTime(whole, limit).map(({ segment, row }) => ({
      row: row + (parts[segment]?.firstRow ?? 0),
      score: 1,
    }))
    return { found, order: 'time', reachable: total, ...counts }
  }

  const answer = (query: Query, limit: number, within: string): Answer => {
    const words = queryWords(query)
    if (words.bare + query.filters.length + query.phrases.length === 0) return NOTHING
    const asked = allowedBy(query)
    const allowed = within === '' ? asked : inBoth(asked, allowedWithin(parseQuery(within)))
    return words.bare > 0 ? answerOfWords(words, allowed, limit) : answerOfFilters(words, allowed, limit)
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
    search: (text, limit, within = '') => {
      const started = performance.now()
      const query = parseQuery(text)
      const result = answer(query, limit, within)
      return { query: text, ...result, ms: performance.now() - started, problems: query.problems }
    },
  }
}
