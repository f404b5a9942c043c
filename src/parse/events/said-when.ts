import type { Edtf } from '../../model/edtf.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'

/** When each quotation was spoken, by its index, where the sentence around it says so itself. */
export const saidWhen = (events: readonly FoundEvent[]): ReadonlyMap<number, Edtf> =>
  new Map(
    events.flatMap(({ date, dating, quotes }) =>
      date !== null && (dating.basis === 'stated' || dating.basis === 'resolved')
        ? quotes.map((quote): [number, Edtf] => [quote, date])
        : [],
    ),
  )
