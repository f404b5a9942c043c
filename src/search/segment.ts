/** A set of quotes made searchable, never changed once made. An index is one or more of them. */
import type { FactColumns } from './fact-columns.ts'
import type { Postings } from './postings.ts'
import type { Sequences } from './sequences.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Segment {
  readonly rows: number
  readonly vocabulary: Vocabulary
  /** A list for each term: the quotes that hold it. */
  readonly postings: Postings
  /** A list for each term: the quotes whose speaker's name holds it. */
  readonly namePostings: Postings
  readonly sequences: Sequences
  readonly facts: FactColumns
  /** The terms of each speaker's name, and where each speaker's begin. */
  readonly nameTerms: Uint32Array<ArrayBufferLike>
  readonly nameStarts: Uint32Array<ArrayBufferLike>
  /**
   * Terms that are two words in one, `antisemitism` of `anti-semitism`, `39` of `thirty-nine`: the term and its two
   * parts, three numbers each, in the order of the terms.
   */
  readonly compounds: Uint32Array<ArrayBufferLike>
}
