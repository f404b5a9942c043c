/** The filters as chips in a row: what each says, where it stands, and what a press at a cell means. */

/** Where a chip stands: its cells from, and to (exclusive). */
interface ChipPlace {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A filter, or at the end how many more there are than the row has room for. */
export type FilterChip =
  | (ChipPlace & { readonly kind: 'filter'; readonly filter: string })
  | (ChipPlace & { readonly kind: 'more'; readonly count: number })

/** The chip at a cell of the row; `null` between them. */
export const chipAtCell = (chips: readonly FilterChip[], column: number): FilterChip | null =>
  chips.find(({ from, to }) => column >= from && column < to) ?? null
