/** Places in the texts of articles: of a stretch, of an event's mention, of a quote. */
import type { EventMention } from '../model/event.ts'
import type { Quote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'

/** A stretch of an article's text, `[start, end)` in UTF-16 units. */
export interface TextPlace extends Span {
  /** The article's id. */
  readonly article: string
}

/** The place of a stretch of an article. */
export const textPlace = (article: string, { start, end }: Span): TextPlace => ({ article, start, end })

/** Where an article tells of an event. */
export const mentionPlace = (mention: EventMention): TextPlace => textPlace(mention.article, mention)

/** From the first words of a quote to its last, with what stands between them; `null` where it has no words. */
export const quotePlace = ({ article, segments }: Quote): TextPlace | null => {
  const [first] = segments
  const last = segments.at(-1)
  return first === undefined || last === undefined
    ? null
    : textPlace(article, { start: first.start, end: last.end })
}
