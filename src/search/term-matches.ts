/** Which words of a query a term is meant by: looked up for every word of every candidate, so kept in flat arrays. */
import type { Unit } from './unit.ts'

export interface TermMatches {
  /** Makes the table anew; what it said of the query before is forgotten. */
  readonly prepare: (units: readonly Unit[]) => void
  /** The first entry of a term, 0 where no word of the query means it. */
  readonly first: Uint16Array
  /** The next entry of the same term, 0 after the last. */
  readonly next: (entry: number) => number
  /** The place of the word in the query. */
  readonly unit: (entry: number) => number
  readonly worth: (entry: number) => number
  /** See {@link import('./unit.ts').MeantTerm}. */
  readonly before: (entry: number) => number
}

/** @param terms how many terms the vocabulary has */
export const termMatches = (terms: number): TermMatches => {
  const first = new Uint16Array(terms)
  const used: number[] = []
  let next = new Uint16Array(0)
  let unit = new Uint8Array(0)
  let worth = new Float32Array(0)
  let before = new Int32Array(0)
  return {
    first,
    next: (entry) => next[entry] ?? 0,
    unit: (entry) => unit[entry] ?? 0,
    worth: (entry) => worth[entry] ?? 0,
    before: (entry) => before[entry] ?? 0,
    prepare: (units) => {
      for (const term of used) first[term] = 0
      used.length = 0
      const size = units.reduce((sum, { terms: meant }) => sum + meant.length, 1)
      if (size > next.length) {
        next = new Uint16Array(size)
        unit = new Uint8Array(size)
        worth = new Float32Array(size)
        before = new Int32Array(size)
      }
      let entry = 1
      for (const [at, { terms: meant }] of units.entries())
        for (const term of meant) {
          unit[entry] = at
          worth[entry] = term.worth
          before[entry] = term.before
          next[entry] = first[term.term] ?? 0
          if (first[term.term] === 0) used.push(term.term)
          first[term.term] = entry++
        }
    },
  }
}
