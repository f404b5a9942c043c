/** When a quote was said, as well as it is known. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Event } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'

/**
 * The day a quote was said where its article tells, else that of its event; `undated` where neither is known.
 *
 * @param inWords how a date is written
 */
export const quoteDateInWords = (
  quote: Quote,
  event: Event | null,
  inWords: (date: Edtf) => string = dateInWords,
): string => {
  const date = quote.said ?? event?.date ?? null
  return date === null ? 'undated' : inWords(date)
}
