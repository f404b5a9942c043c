/** The rows of a segment written down: the terms of each quote in order, and for each term the quotes that hold it. */
import type { CompoundCollector } from './compounds.ts'
import type { Column } from './fact-columns.ts'
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
  readonly speakers: number
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

/** Calls `act` with each list a row belongs to, row by row: every term once, compounds too, and the speaker. */
const eachListOfRows = (collected: CollectedRows, act: (list: number, row: number) => void): void => {
  const { rows, tokens, lengths, renumbered, compounds, speakerOf } = collected
  const lastRow = new Int32Array(renumbered.length).fill(-1)
  let token = 0
  let compound = 0
  for (let row = 0; row < rows; row++) {
    for (const end = token + lengths.at(row); token < end; token++) {
      const term = renumbered[tokens.at(token)] ?? 0
      if (lastRow[term] === row) continue
      lastRow[term] = row
      act(term, row)
    }
    for (; compound < compounds.rows.length() && compounds.rows.at(compound) === row; compound++) {
      const term = renumbered[compounds.terms.at(compound)] ?? 0
      if (lastRow[term] === row) continue
      lastRow[term] = row
      act(term, row)
    }
    const speaker = speakerOf[row] ?? 0
    if (speaker > 0) act(renumbered.length + speaker - 1, row)
  }
}

/** Both ways to the rows, from terms and from quotes. */
export const writeRows = (collected: CollectedRows): { sequences: Sequences; postings: Postings } => {
  const builder = postingsBuilder(collected.renumbered.length + collected.speakers)
  eachListOfRows(collected, builder.count)
  eachListOfRows(collected, builder.put)
  return { sequences: writeSequences(collected), postings: builder.finish() }
}
