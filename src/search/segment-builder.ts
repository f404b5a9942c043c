/** Quotes one after another → a segment. Words are numbered as they come, and renumbered by frequency at the end. */
import { compoundCollector } from './compounds.ts'
import { factColumnsBuilder } from './fact-columns.ts'
import { eachWord } from './folding.ts'
import { growingList } from './growing-list.ts'
import type { QuoteFacts } from './search-service.ts'
import type { Segment } from './segment.ts'
import { writeRows } from './segment-rows.ts'
import { MOST_WORDS } from './sequences.ts'
import { termTable } from './term-table.ts'
import { buildVocabulary } from './vocabulary-builder.ts'

export interface SegmentBuilder {
  readonly add: (facts: QuoteFacts) => void
  readonly finish: () => Segment
}

export const segmentBuilder = (): SegmentBuilder => {
  const table = termTable()
  const facts = factColumnsBuilder()
  const tokens = growingList()
  const lengths = growingList()
  const frequencies = growingFrequencies()
  const compounds = compoundCollector(table)
  let rows = 0

  return {
    add: (quote) => {
      facts.add(quote)
      let words = 0
      compounds.startRow(rows)
      eachWord(quote.text, (codes, length, _start, _end, isJoined) => {
        if (words === MOST_WORDS) return
        const term = table.numberOf(codes, length)
        tokens.push(term)
        frequencies.add(term)
        words++
        compounds.next(term, isJoined)
      })
      lengths.push(words)
      rows++
    },
    finish: () => {
      const columns = facts.finish()
      const names = namesOf(
        columns.speakers.map(({ name }) => name),
        table.numberOf,
      )
      const { vocabulary, renumbered } = buildVocabulary(table, frequencies.of)
      const nameTerms = names.terms.map((term) => renumbered[term] ?? 0)
      const written = writeRows({
        rows,
        tokens,
        lengths,
        renumbered,
        compounds,
        names: { terms: nameTerms, starts: names.starts },
        speakerOf: columns.speakerOf,
      })
      return {
        rows,
        vocabulary,
        ...written,
        facts: columns,
        nameTerms,
        nameStarts: names.starts,
        compounds: compounds.triples(renumbered),
      }
    },
  }
}

const growingFrequencies = () => {
  let counts = new Uint32Array(1 << 12)
  return {
    add: (term: number): void => {
      if (term >= counts.length) {
        // Compounds take numbers without being counted: the next word may be far beyond.
        const more = new Uint32Array(2 * Math.max(counts.length, term))
        more.set(counts)
        counts = more
      }
      counts[term] = (counts[term] ?? 0) + 1
    },
    of: (term: number): number => counts[term] ?? 0,
  }
}

/** The terms of names, and where those of each begin. */
const namesOf = (
  names: readonly string[],
  numberOf: (codes: Uint16Array, length: number) => number,
): { readonly terms: Uint32Array; readonly starts: Uint32Array } => {
  const terms: number[] = []
  const starts = new Uint32Array(names.length + 1)
  for (const [at, name] of names.entries()) {
    eachWord(name, (codes, length) => void terms.push(numberOf(codes, length)))
    starts[at + 1] = terms.length
  }
  return { terms: Uint32Array.from(terms), starts }
}
