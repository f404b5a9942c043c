/** The rows of a segment written down: the terms of each quote in order, and for each term the quotes that hold it. */
import type { Column } from '../model/column.ts'
import type { CompoundCollector } from './compounds.ts'
import type { GrowingList } from './growing-list.ts'
import { type Postings, postingsBuilder } from './postings.ts'
import { bytesOfTerm, type Sequences, writeTerm } from './sequences.ts'

export interface CollectedRows {
  readonly rows: number
  /** The terms of all quotes one after another, as they were numbered when met. */
  readonly tokens: GrowingList
  /** How many terms each quote has. */
  readonly lengths: GrowingList
  readonly renumbered: Uint32Array
  readonly compounds: CompoundCollector
  /** The terms of each speaker's name, renumbered. */
  readonly names: { readonly terms: Uint32Array; readonly starts: Uint32Array }
  readonly speakerOf: Column
}

const writeSequences = ({ rows, tokens, lengths, renumbered }: CollectedRows): Sequences => {
  const starts = new Uint32Array(rows + 1)
  let size = 0
  let token = 0
  for (let row = 0; row < rows; row++) {
    for (const end = token + lengths.at(row); token < end; token++)
      size += bytesOfTerm(renumbered[tokens.at(token)] ?? 0)
    starts[row + 1] = size
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (token = 0; token < tokens.length(); token++)
    at = writeTerm(bytes, at, renumbered[tokens.at(token)] ?? 0)
  return { bytes, starts }
}

type Act = (list: number, row: number) => void

/** Calls `act` with each term of each row, once, compounds too. */
const eachTermOfRows = (collected: CollectedRows, act: Act): void => {
  const { rows, tokens, lengths, renumbered, compounds } = collected
  const lastRow = new Int32Array(renumbered.length).fill(-1)
  let token = 0
  let compound = 0
  for (let row = 0; row < rows; row++) {
    const once = (term: number): void => {
      if (lastRow[term] === row) return
      lastRow[term] = row
      act(term, row)
    }
    for (const end = token + lengths.at(row); token < end; token++) once(renumbered[tokens.at(token)] ?? 0)
    for (; compound < compounds.rows.length() && compounds.rows.at(compound) === row; compound++)
      once(renumbered[compounds.terms.at(compound)] ?? 0)
  }
}

/** Calls `act` with each term of the name of each row's speaker, once. */
const eachNameTermOfRows = ({ rows, speakerOf, names }: CollectedRows, act: Act): void => {
  const different = Array.from({ length: names.starts.length - 1 }, (_, speaker) => [
    ...new Set(names.terms.subarray(names.starts[speaker], names.starts[speaker + 1])),
  ])
  for (let row = 0; row < rows; row++)
    for (const term of different[(speakerOf[row] ?? 0) - 1] ?? []) act(term, row)
}

/** The ways to the rows, from the terms of quotes and of names, and from the rows to their terms. */
export const writeRows = (
  collected: CollectedRows,
): { readonly sequences: Sequences; readonly postings: Postings; readonly namePostings: Postings } => {
  const terms = postingsBuilder(collected.renumbered.length)
  eachTermOfRows(collected, terms.count)
  eachTermOfRows(collected, terms.put)
  const names = postingsBuilder(collected.renumbered.length)
  eachNameTermOfRows(collected, names.count)
  eachNameTermOfRows(collected, names.put)
  return { sequences: writeSequences(collected), postings: terms.finish(), namePostings: names.finish() }
}
