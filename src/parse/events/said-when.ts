/** When quotations were spoken, by the events they belong to. */
import type { Edtf } from '../../model/edtf.ts'
import { isOwnBasis } from '../../model/event.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'

/** When each quotation was spoken, by its index, where the sentence around it says so itself. */
export const saidWhen = (events: readonly FoundEvent[]): ReadonlyMap<number, Edtf> =>
  new Map(
    events.flatMap(({ date, dating, quotes }) =>
      date !== null && isOwnBasis(dating.basis) ? quotes.map((quote): [number, Edtf] => [quote, date]) : [],
    ),
  )
