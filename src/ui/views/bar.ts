/** An amount as a bar beside others. */

/** An amount's share of the most there is: the most has all columns, and anything at all at least a cell. */
export const bar = (amount: number, most: number, columns: number): string =>
  amount === 0 ? '' : '━'.repeat(Math.max(1, Math.round((columns * amount) / Math.max(1, most))))
