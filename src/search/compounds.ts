/**
 * Two words that may be written as one: `anti-semitism` is also `antisemitism`, `thirty-nine` and `thirty nine` are
 * also `39`. The one word is a term of its own; the quote is listed under it too.
 */

import { codeUnitsOf } from '../model/code-units.ts'
import { TENS, UNITS } from './english/number-words.ts'
import { type GrowingList, growingList } from './growing-list.ts'
import type { TermTable } from './term-table.ts'

export interface CompoundCollector {
  /** Begins a quote. */
  readonly startRow: (row: number) => void
  /** Takes the next word of the quote. @param isJoined by a hyphen to the one before */
  readonly next: (term: number, isJoined: boolean) => void
  /** The rows that hold compounds, in rising order, and the compound each holds. */
  readonly rows: GrowingList
  readonly terms: GrowingList
  /** Each compound and its two parts, by the new numbers of terms, in rising order of the compounds. */
  readonly triples: (renumbered: Uint32Array) => Uint32Array
}

/** `twenty` and `five` make `25`; `null` for any other two words. */
export const numberOfTensAndUnit = (tens: string, unit: string): string | null => {
  const [first, second] = [TENS.get(tens), UNITS.get(unit)]
  return first === undefined || second === undefined ? null : first.charAt(0) + second
}

/** The parts of a compound, by the triples of {@link CompoundCollector}; `null` where the term is none. */
export const partsOfCompound = (
  triples: Uint32Array<ArrayBufferLike>,
  term: number,
): readonly [number, number] | null => {
  let low = 0
  let high = triples.length / 3
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((triples[middle * 3] ?? 0) < term) low = middle + 1
    else high = middle
  }
  return triples[low * 3] === term ? [triples[low * 3 + 1] ?? 0, triples[low * 3 + 2] ?? 0] : null
}

/** The table must be empty still: the words for numbers become its first terms. */
export const compoundCollector = (table: TermTable): CompoundCollector => {
  const numberOf = (word: string): number => table.numberOf(codeUnitsOf(word), word.length)
  const tens = [...TENS.keys()]
  const units = [...UNITS.keys()]
  const firstUnit = tens.map(numberOf).length
  const firstOther = firstUnit + units.map(numberOf).length
  const rows = growingList()
  const terms = growingList()
  const partsOf = new Map<number, readonly [number, number]>()
  const joined = new Uint16Array(256)
  let row = 0
  let before = -1

  const put = (term: number, at: number): number => {
    const starts = table.starts()
    const word = table.letters().subarray(starts[term], starts[term + 1])
    joined.set(word, at)
    return at + word.length
  }
  const found = (compound: number, first: number, second: number): void => {
    rows.push(row)
    terms.push(compound)
    if (!partsOf.has(compound)) partsOf.set(compound, [first, second])
  }

  return {
    rows,
    terms,
    startRow: (next) => {
      row = next
      before = -1
    },
    next: (term, isJoined) => {
      if (before >= 0)
        if (before < firstUnit && term >= firstUnit && term < firstOther) {
          const number = numberOfTensAndUnit(tens[before] ?? '', units[term - firstUnit] ?? '')
          if (number !== null) found(numberOf(number), before, term)
        } else if (isJoined) {
          const length = put(term, put(before, 0))
          found(table.numberOf(joined, length), before, term)
        }
      before = term
    },
    triples: (renumbered) => {
      const compounds = [...partsOf]
        .map(([compound, parts]) => [compound, ...parts].map((term) => renumbered[term] ?? 0))
        .sort(([a = 0], [b = 0]) => a - b)
      return Uint32Array.from(compounds.flat())
    },
  }
}
