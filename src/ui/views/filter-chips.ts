/**
 * Filters as chips that fit a row: long ones are shortened to a fair share, and what still has no room is counted.
 *
 *     Filters [speaker Jeremy Corbyn ×] [kind direct ×]
 *     Filters [speaker Jeremy C… ×] [publisher The Ev… ×] [kind direct ×]
 *     Filters [speaker Jere… ×] [publisher The… ×] [+3]
 */
import type { FilterChip } from '../../state/filter-chips.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import { filterInWords } from '../words/filter-in-words.ts'

/** What stands before the chips. */
export const FILTERS_PROMPT = ' Filters '
const FRAME_COLUMNS = cellWidth('[ ×]')
/** A chip is not shortened further: `[speaker Jere… ×]` still tells which it is. */
const SHORTEST_SHARE = 17
const SMALLEST_CHIP = FRAME_COLUMNS + 1
const GAP = 1

const moreText = (count: number): string => `[+${count}]`

/** The most cells a chip may take where chips of such widths share a room; `Infinity` where all fit as they are. */
const fairShare = (widths: readonly number[], room: number): number => {
  let left = room
  for (const [at, width] of widths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (widths.length - at))
    if (width > share) return share
    left -= width
  }
  return Number.POSITIVE_INFINITY
}

/** What the first `shown` of chips may take each, with the gaps between them and what counts the others. */
const shareOf = (widths: readonly number[], shown: number, count: number, room: number): number => {
  const more = shown < count ? cellWidth(moreText(count - shown)) + GAP : 0
  return fairShare(widths.slice(0, shown), room - more - (shown - 1) * GAP)
}

/** The chips of filters from left to right, in so many cells with the prompt. */
export const filterChips = (filters: readonly string[], columns: number): readonly FilterChip[] => {
  const room = columns - cellWidth(FILTERS_PROMPT) - GAP
  const words = filters
    .slice(0, Math.max(1, Math.floor(room / SMALLEST_CHIP)))
    .map((filter) => harmless(filterInWords(filter)))
  const widths = words.map((text) => cellWidth(text) + FRAME_COLUMNS)
  let shown = words.length
  while (shown > 1 && shareOf(widths, shown, filters.length, room) < SHORTEST_SHARE) shown--
  const share = shareOf(widths, shown, filters.length, room)
  const hidden = filters.length - shown
  let at = cellWidth(FILTERS_PROMPT)
  const placed = (text: string) => {
    const place = { text, from: at, to: at + cellWidth(text) }
    at = place.to + GAP
    return place
  }
  const chips = filters.slice(0, shown).map((filter, which): FilterChip => {
    const text = `[${truncated(words[which] ?? '', share - FRAME_COLUMNS)} ×]`
    return { kind: 'filter', filter, ...placed(text) }
  })
  return hidden === 0 ? chips : [...chips, { kind: 'more', count: hidden, ...placed(moreText(hidden)) }]
}
