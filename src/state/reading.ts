/** How far the sources are read, while they are. */
export interface Reading {
  readonly phase: 'reading' | 'parsing' | 'joining'
  /** Of all the work, from 0 to less than 1; `null` where nobody knows how much is to come. */
  readonly part: number | null
  readonly articles: number
  readonly quotes: number
  /** Milliseconds; `null` where that is not known yet. */
  readonly msLeft: number | null
  /** Whether it was broken off, and what has come is being put together. */
  readonly isCancelled: boolean
}
