/** Quotes, vocabularies and segments made for tests. */
import { codeUnitsOf } from '../model/code-units.ts'
import type { QuoteFacts } from './search-service.ts'
import type { Segment } from './segment.ts'
import { segmentBuilder } from './segment-builder.ts'
import { termTable } from './term-table.ts'
import type { Vocabulary } from './vocabulary.ts'
import { buildVocabulary } from './vocabulary-builder.ts'

const UNKNOWN: QuoteFacts = {
  text: '',
  speaker: null,
  speakerIsAlso: [],
  publisher: null,
  kind: 'direct',
  date: null,
  article: 'a1',
}

/** A quote of which nothing is known but what is given. */
export const madeQuote = (known: Partial<QuoteFacts> | string): QuoteFacts => ({
  ...UNKNOWN,
  ...(typeof known === 'string' ? { text: known } : known),
})

export const madeSegment = (quotes: readonly (Partial<QuoteFacts> | string)[]): Segment => {
  const builder = segmentBuilder()
  for (const quote of quotes) builder.add(madeQuote(quote))
  return builder.finish()
}

/** The words as terms, each as often as it is given. */
export const madeVocabulary = (words: readonly string[]): Vocabulary => {
  const table = termTable()
  const frequencies: number[] = []
  for (const word of words) {
    const number = table.numberOf(codeUnitsOf(word), word.length)
    frequencies[number] = (frequencies[number] ?? 0) + 1
  }
  return buildVocabulary(table, (number) => frequencies[number] ?? 0).vocabulary
}
