/** The quotes of an event by who said them, with the wordings of one quotation together. */
import { addToList } from '../model/add-to-list.ts'
import type { Quote } from '../model/quote.ts'

/** One quotation in all its wordings. */
export interface QuotePrintings {
  /** The fullest of the event's. */
  readonly first: Quote
  /** The others of the event, in its order. */
  readonly others: readonly Quote[]
  /** A fuller printing that the event does not hold. */
  readonly fullerElsewhere: Quote | null
}

export interface SpeakerQuotes {
  /** The id of the person; `null` for all that nobody is named for. */
  readonly person: string | null
  readonly name: string | null
  readonly printings: readonly QuotePrintings[]
}

/** The end of a quote's chain of variants. Of a ring, which only broken timelines have, it is the same for all of its quotes. */
export const fullestOf = (quote: Quote, quoteOf: (id: string) => Quote | undefined): Quote => {
  const chain = [quote]
  for (let fullest = quote; fullest.variantOf !== null; ) {
    const fuller = quoteOf(fullest.variantOf)
    if (fuller === undefined) break
    const before = chain.findIndex(({ id }) => id === fuller.id)
    if (before >= 0) return chain.slice(before).reduce((first, next) => (next.id < first.id ? next : first))
    chain.push(fuller)
    fullest = fuller
  }
  return chain.at(-1) ?? quote
}

/** Speakers and quotations in the order in which they come first; quotes of nobody named are last. */
export const quoteGroups = (
  quotes: readonly Quote[],
  quoteOf: (id: string) => Quote | undefined,
): readonly SpeakerQuotes[] => {
  const fullest = new Map<string, Quote>()
  const wordings = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const fuller = fullestOf(quote, quoteOf)
    fullest.set(fuller.id, fuller)
    addToList(wordings, fuller.id, quote)
  }
  const groups = new Map<string | null, { name: string | null; printings: QuotePrintings[] }>()
  for (const [id, those] of wordings) {
    const first = those.find((quote) => quote.id === id) ?? those[0]
    if (first === undefined) continue
    const key = first.speaker?.id ?? null
    const group = groups.get(key) ?? { name: first.speaker?.name ?? null, printings: [] }
    groups.set(key, group)
    group.printings.push({
      first,
      others: those.filter((quote) => quote !== first),
      fullerElsewhere: first.id === id ? null : (fullest.get(id) ?? null),
    })
  }
  return [...groups]
    .map(([person, group]) => ({ person, ...group }))
    .sort((a, b) => Number(a.person === null) - Number(b.person === null))
}
