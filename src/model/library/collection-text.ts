/** The text of a collection, put together from its quotations: those that a span touches, and no more. */
import { BETWEEN_QUOTATIONS } from '../quote-collection.ts'
import type { SectionColumns } from './section-columns.ts'
import { textReader } from './text-column.ts'

/** Places in the order of the texts; `end` is the first that is not its own. */
interface Places {
  readonly first: number
  readonly end: number
}

/** Gives a span of the text of the article with that number. */
export type CollectionText = (article: number, start: number, end: number) => string

export const collectionText = ({ column, texts }: SectionColumns): CollectionText => {
  const text = textReader(texts('quotes/text'))
  const inText = column('quotes/inText')
  const articleOf = column('quotes/article')
  const starts = column('quotes/start')
  const rowAt = (place: number): number => inText[place] ?? 0
  const startAt = (place: number): number => starts[rowAt(place)] ?? 0

  const placesOf = new Map<number, Places>()
  for (let first = 0; first < inText.length; ) {
    const article = articleOf[rowAt(first)] ?? 0
    let end = first + 1
    while (end < inText.length && articleOf[rowAt(end)] === article) end++
    placesOf.set(article, { first, end })
    first = end
  }

  /** The last place that starts at `start` or before. */
  const placeOf = (start: number, { first, end }: Places): number => {
    let low = first
    let high = end
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (startAt(middle) <= start) low = middle
      else high = middle
    }
    return low
  }
  return (article, start, end) => {
    const places = placesOf.get(article)
    if (places === undefined) return ''
    const first = placeOf(start, places)
    const begin = startAt(first)
    let words = ''
    for (let place = first; place < places.end && startAt(place) < end; place++)
      words += text(rowAt(place)) + (place + 1 < places.end ? BETWEEN_QUOTATIONS : '')
    return words.slice(start - begin, Math.max(start, end) - begin)
  }
}
