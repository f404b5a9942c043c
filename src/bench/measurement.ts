/** What every bench is, and the figures it prints. */

/** One thing that is measured: `run` gets the arguments after its name and returns the lines to print. */
export interface Bench {
  readonly purpose: string
  readonly run: (args: readonly string[]) => Promise<readonly string[]>
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}

/** `151 ms (140–163)`: the median, with the least and the most. */
export const millisecondsOf = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} ms (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`

/** The value that this part of all values lies below: .95 for all but the slowest twentieth, 1 for the largest. NaN of none. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
