/** The filters as chips in a row: what each says, and where it stands. */

export interface FilterChip {
  readonly filter: string
  readonly text: string
  /** Its cells: from, and to (exclusive). */
  readonly from: number
  readonly to: number
}

const PROMPT = ' Filters '
/** What stands before the chips, and how many cells it takes. */
export const FILTERS_PROMPT = PROMPT

const words = (filter: string): string => {
  const isInverted = filter.startsWith('-')
  const bare = (isInverted ? filter.slice(1) : filter).replace(/"/g, '').replace(':', ' ')
  return `${isInverted ? 'not ' : ''}${bare}`
}

/** The chips of filters from left to right; widths count UTF-16 units, since a name's cells are nearly as many. */
export const filterChips = (filters: readonly string[]): readonly FilterChip[] => {
  let at = PROMPT.length
  return filters.map((filter) => {
    const text = `[${words(filter)} ×]`
    const chip = { filter, text, from: at, to: at + text.length }
    at = chip.to + 1
    return chip
  })
}

/** The filter whose chip is at a cell; `null` between them. */
export const filterAtCell = (filters: readonly string[], column: number): string | null =>
  filterChips(filters).find(({ from, to }) => column >= from && column < to)?.filter ?? null
