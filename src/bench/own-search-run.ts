/** The figures of the search itself: those of every search, and of its index in a file and under the fingers. */
import type { QuoteCollection } from '../model/quote-collection.ts'
import { segmentSections } from '../search/index-file.ts'
import { createQuoteIndex, type QuoteIndex } from '../search/quote-index.ts'
import type { QuoteFacts } from '../search/search-service.ts'
import type { Segment } from '../search/segment.ts'
import { roundTrip } from './index-round-trip.ts'
import { keystrokesOf } from './search-queries.ts'
import {
  type RowSearch,
  runSearch,
  type SearchedQuotes,
  type SearchRun,
  timed,
  warmUp,
} from './search-run.ts'
import { type JudgedQuery, LOOKED_AT } from './search-score.ts'

export interface OwnSearchRun extends SearchRun {
  readonly saveMs: number
  readonly loadMs: number
  readonly keystrokeMs: readonly number[]
}

const WARM_UPS = 20
/** One in so many queries is typed letter by letter. */
const TYPED_ONE_IN = 20

export const factsIn =
  ({ id, quotations }: QuoteCollection) =>
  (row: number): QuoteFacts => {
    const quotation = quotations[row]
    if (quotation === undefined) throw new Error(`no quotation ${row}`)
    const { text, speaker, kind, said } = quotation
    return { text, speaker, speakerIsAlso: [], publisher: null, kind, date: said, article: id }
  }

/** Megabytes of a segment in memory that threads share, which Node counts nowhere. */
const sharedMegabytes = (segment: Segment): number => {
  const shared = new Set<SharedArrayBuffer>()
  for (const section of segmentSections(segment).values())
    if (section.kind !== 'json' && section.data.buffer instanceof SharedArrayBuffer)
      shared.add(section.data.buffer)
  return [...shared].reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6
}

const searchOf =
  (index: QuoteIndex): RowSearch =>
  (query) =>
    index.search(query, LOOKED_AT).found.map(({ row }) => row)

/** Builds the index of a collection's quotations and asks it all queries, in their order. */
export const runOwnSearch = async (
  collection: QuoteCollection,
  quotes: SearchedQuotes,
  queries: readonly JudgedQuery[],
): Promise<OwnSearchRun> => {
  const facts = factsIn(collection)
  const build = (texts: readonly string[]): QuoteIndex => {
    const index = createQuoteIndex(facts)
    index.extendTo(texts.length)
    return index
  }
  const asked = { queries, withinMs: null, atLeast: queries.length, warmUps: WARM_UPS }
  const { run, built } = await runSearch('onrecord', build, searchOf, quotes, asked)
  const [segment, ...others] = built.segments()
  if (segment === undefined || others.length > 0) throw new Error('quotes added at once are one segment')
  const { segment: loaded, saveMs, loadMs } = roundTrip(segment)
  // Another index, which remembers no word of the queries that were asked whole.
  const typed = searchOf(createQuoteIndex(facts, [loaded]))
  warmUp(typed, quotes.texts, WARM_UPS)
  const keystrokeMs = queries
    .slice(0, Math.ceil(queries.length / TYPED_ONE_IN))
    .flatMap(keystrokesOf)
    .map((text) => timed(typed, text).ms)
  return { ...run, memoryMb: run.memoryMb + sharedMegabytes(segment), saveMs, loadMs, keystrokeMs }
}
