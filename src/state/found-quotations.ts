/**
 * What a search found as the screen lists it: a quotation that several articles print is one row, its fullest wording.
 *
 *     found   a  b  c  b′ d │ c′ b″ e        where a′ and a″ are other wordings of a
 *     listed  a  b  c  d    │ e              b with b′ and b″, c with c′
 *
 * Of what comes later, once the list is on screen, no row that is there changes its place or its words.
 */
import { addToList } from '../model/add-to-list.ts'
import { foldedText } from '../search/folding.ts'
import { fullestOf } from './quote-groups.ts'
import type { SearchAnswer } from './search-service.ts'
import type { TimelineIndex } from './timeline-index.ts'

export interface FoundQuotation {
  /** The row of the quote that is shown. */
  readonly row: number
  /** The rows of its other printings that were found, the likest or the earliest first. */
  readonly others: readonly number[]
}

/** One printing of a quotation that was found. */
interface Printing {
  readonly row: number
  /** Its place among what was found. */
  readonly at: number
  readonly isFullest: boolean
  readonly words: string
  readonly date: string | null
}

const printingOf = (index: TimelineIndex, row: number, at: number, fullest: string): Printing => {
  const quote = index.quoteAt(row)
  const event = index.timeline.events[index.eventOf(row) ?? -1]
  return {
    row,
    at,
    isFullest: quote.id === fullest,
    words: ` ${foldedText(quote.text)} `,
    date: quote.said ?? event?.date ?? null,
  }
}

/** Whether one printing stands for another: it has its words, or is known to be the fullest. In order of time, dates must agree. */
const standsFor = (one: Printing, other: Printing, order: SearchAnswer['order']): boolean =>
  (one.isFullest || one.words.includes(other.words)) && (order === 'likeness' || one.date === other.date)

const fuller = (one: Printing, other: Printing): Printing =>
  one.isFullest || (!other.isFullest && one.words.length >= other.words.length) ? one : other

interface Group {
  readonly at: number
  readonly row: number
  readonly others: readonly number[]
}

/** Printings of one quotation → as few of them as stand for all. */
const grouped = (printings: readonly Printing[], order: SearchAnswer['order']): readonly Group[] => {
  const groups: Group[] = []
  for (let left = printings; left.length > 0; ) {
    const shown = left.reduce(fuller)
    const those = left.filter((one) => one === shown || standsFor(shown, one, order))
    groups.push({
      at: Math.min(...those.map(({ at }) => at)),
      row: shown.row,
      others: those.filter((one) => one !== shown).map(({ row }) => row),
    })
    left = left.filter((one) => !those.includes(one))
  }
  return groups
}

/**
 * The list with more rows found, which come behind all that is in it.
 *
 * @param listed what is listed already
 */
export const listedWith = (
  listed: readonly FoundQuotation[],
  rows: readonly number[],
  index: TimelineIndex,
  order: SearchAnswer['order'],
): readonly FoundQuotation[] => {
  const fullestId = (row: number): string => fullestOf(index.quoteAt(row), index.quoteOf).id
  const places = new Map<string, number[]>()
  for (const [place, { row }] of listed.entries()) addToList(places, fullestId(row), place)
  const found = new Map<string, { readonly row: number; readonly at: number }[]>()
  for (const [at, row] of rows.entries()) addToList(found, fullestId(row), { row, at })
  const added = new Map<number, number[]>()
  const groups: Group[] = []
  for (const [id, those] of found) {
    const there = places.get(id) ?? []
    const [first] = those
    if (first !== undefined && those.length === 1 && there.length === 0) {
      groups.push({ ...first, others: [] })
      continue
    }
    const shown = there.map((place) => ({
      place,
      printing: printingOf(index, listed[place]?.row ?? 0, 0, id),
    }))
    const left: Printing[] = []
    for (const { row, at } of those) {
      const printing = printingOf(index, row, at, id)
      const home = shown.find((one) => standsFor(one.printing, printing, order))
      if (home === undefined) left.push(printing)
      else addToList(added, home.place, row)
    }
    groups.push(...grouped(left, order))
  }
  return [
    ...listed.map((one, place) => {
      const more = added.get(place)
      return more === undefined ? one : { ...one, others: [...one.others, ...more] }
    }),
    ...groups.sort((a, b) => a.at - b.at).map(({ row, others }) => ({ row, others })),
  ]
}
