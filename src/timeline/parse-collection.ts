/** A collection of quotations → an article of nothing but them, with its finds: nothing is left to be found. */
import type { Article } from '../model/article.ts'
import type { Dating } from '../model/event.ts'
import type { FoundEvent, ParsedArticle } from '../model/parsed-article.ts'
import {
  BETWEEN_QUOTATIONS,
  GIVEN_WITH_QUOTE,
  type GivenQuotation,
  type QuoteCollection,
} from '../model/quote-collection.ts'
import type { Span } from '../model/span.ts'
import { groupsOf, type QuotationGroup } from './collection-groups.ts'
import { collectionHeadline } from './collection-headline.ts'
import { speakersOf } from './collection-speakers.ts'

interface Layout {
  readonly text: string
  /** Where each quotation starts in the text, by its place in the collection. */
  readonly starts: Uint32Array
  /** What each group covers of the text. */
  readonly spans: readonly Span[]
}

const layOut = (groups: readonly QuotationGroup[], quotations: readonly GivenQuotation[]): Layout => {
  const texts: string[] = []
  const starts = new Uint32Array(quotations.length)
  let next = 0
  const spans = groups.map((group) => {
    const start = next
    for (const at of group.quotations) {
      const words = quotations[at]?.text ?? ''
      texts.push(words)
      starts[at] = next
      next += words.length + BETWEEN_QUOTATIONS.length
    }
    return { start, end: next - BETWEEN_QUOTATIONS.length }
  })
  return { text: texts.join(BETWEEN_QUOTATIONS), starts, spans }
}

const datingOf = ({ said }: QuotationGroup): Dating => ({
  basis: said === null ? 'none' : 'stated',
  rule: GIVEN_WITH_QUOTE,
  expression: null,
  anchor: null,
})

/**
 * Makes the article of a collection. Its quotations stay in the order they were given, each a slice of the article's
 * text; in the text those of one event stand together. The cost grows with the length of all quotations.
 */
export const parseCollection = ({ id, file, headline, quotations }: QuoteCollection): ParsedArticle => {
  const { people, speakerOf } = speakersOf(quotations)
  const groups = groupsOf(quotations, (name) => speakerOf(name).id)
  const { text, starts, spans } = layOut(groups, quotations)
  const article: Article = {
    id,
    file,
    publisher: null,
    headline,
    byline: null,
    url: null,
    published: null,
    text,
  }
  const headlineOf = (group: readonly number[]): string => {
    const { speaker = null, text: words = '', kind = 'direct' } = quotations[group[0] ?? 0] ?? {}
    // Words that only nobody in particular has in common say nothing of each other.
    if (speaker === null && group.length > 1) return `${group.length} quotes, speaker not named`
    const name = speaker === null ? null : speakerOf(speaker).name
    return collectionHeadline({ speaker: name, text: words, kind })
  }
  return {
    article,
    quotes: quotations.map(({ text: words, kind, speaker, said }, at) => {
      const start = starts[at] ?? 0
      const end = start + words.length
      return {
        kind,
        text: text.slice(start, end),
        segments: [{ start, end }],
        cue: null,
        speaker: speaker === null ? null : speakerOf(speaker),
        said,
      }
    }),
    dates: [],
    people,
    events: groups.map(
      (group, at): FoundEvent => ({
        ...(spans[at] ?? { start: 0, end: 0 }),
        date: group.said,
        dating: datingOf(group),
        status: 'reported',
        headline: headlineOf(group.quotations),
        people: group.speaker === null ? [] : [group.speaker],
        quotes: group.quotations,
      }),
    ),
    problems: [],
  }
}
