/** What is known of each quote besides its words, in columns: numbers into tables of names, compact and quick to count. */
import { type Column, columnUpTo } from '../model/column.ts'
import { QUOTE_KINDS, type QuoteKind } from '../model/quote.ts'
import { growingList } from './growing-list.ts'
import type { QuoteFacts } from './search-service.ts'

/** A speaker as the search knows them: the name, and what else they are called. */
export interface SpeakerNames {
  readonly name: string
  readonly isAlso: readonly string[]
}

/**
 * The tables, and a column of numbers into each. Number `n + 1` is entry `n` of the table, and 0 stands for none: nobody,
 * no publisher, no date. Two speakers of one name are two entries where they differ in what else they are called.
 */
export interface FactColumns {
  readonly speakers: readonly SpeakerNames[]
  readonly publishers: readonly string[]
  /** EDTF values. */
  readonly dates: readonly string[]
  readonly articles: readonly string[]
  readonly speakerOf: Column
  readonly publisherOf: Column
  readonly dateOf: Column
  readonly articleOf: Column
  /** Numbers into {@link QUOTE_KINDS}. */
  readonly kindOf: Column
}

export interface FactColumnsBuilder {
  readonly add: (facts: QuoteFacts) => void
  readonly finish: () => FactColumns
}

interface NameColumn<T> {
  readonly add: (key: string | null, make: () => T) => void
  readonly names: readonly T[]
  readonly column: () => Column
}

const nameColumn = <T>(): NameColumn<T> => {
  const numbers = new Map<string, number>()
  const names: T[] = []
  const values = growingList()
  return {
    names,
    add: (key, make) => {
      let number = key === null ? 0 : numbers.get(key)
      if (number === undefined && key !== null) {
        names.push(make())
        number = names.length
        numbers.set(key, number)
      }
      values.push(number ?? 0)
    },
    column: () => columnUpTo(names.length, values.length(), values.at),
  }
}

const KIND_NUMBERS: ReadonlyMap<QuoteKind, number> = new Map(
  QUOTE_KINDS.map((kind, number) => [kind, number]),
)

export const factColumnsBuilder = (): FactColumnsBuilder => {
  const speakers = nameColumn<SpeakerNames>()
  const publishers = nameColumn<string>()
  const dates = nameColumn<string>()
  const articles = nameColumn<string>()
  const kinds = growingList()
  const add = (column: NameColumn<string>, name: string | null): void => column.add(name, () => name ?? '')
  return {
    add: ({ speaker, speakerIsAlso, publisher, date, article, kind }) => {
      // Two people of one name are told apart by what else they are called.
      const person = speaker === null ? null : [speaker, ...speakerIsAlso].join('\n')
      speakers.add(person, () => ({ name: speaker ?? '', isAlso: speakerIsAlso }))
      add(publishers, publisher)
      add(dates, date)
      add(articles, article)
      kinds.push(KIND_NUMBERS.get(kind) ?? 0)
    },
    finish: () => ({
      speakers: speakers.names,
      publishers: publishers.names,
      dates: dates.names,
      articles: articles.names,
      speakerOf: speakers.column(),
      publisherOf: publishers.column(),
      dateOf: dates.column(),
      articleOf: articles.column(),
      kindOf: columnUpTo(QUOTE_KINDS.length, kinds.length(), kinds.at),
    }),
  }
}
