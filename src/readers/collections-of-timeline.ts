/** The collections of quotations in a timeline, as they were before they became articles of it. */
import type { Quote } from '../model/quote.ts'
import { GIVEN_WITH_QUOTE, type GivenQuotation, type QuoteCollection } from '../model/quote-collection.ts'
import type { Timeline } from '../model/timeline.ts'

const asGiven = ({ id, text, kind, speaker, said }: Quote): GivenQuotation => ({
  id,
  text,
  kind,
  speaker: speaker?.name ?? null,
  said,
})

/** The collections by the ids of the articles that they are in the timeline. */
export const collectionsOfTimeline = ({
  articles,
  events,
  quotes,
}: Timeline): ReadonlyMap<string, QuoteCollection> => {
  const quotations = new Map<string, GivenQuotation[]>()
  for (const { dating, mentions } of events)
    if (dating.rule === GIVEN_WITH_QUOTE) for (const { article } of mentions) quotations.set(article, [])
  for (const quote of quotes) quotations.get(quote.article)?.push(asGiven(quote))
  return new Map(
    articles.flatMap(({ id, file, headline }): [string, QuoteCollection][] => {
      const given = quotations.get(id)
      return given === undefined ? [] : [[id, { id, file, headline, quotations: given }]]
    }),
  )
}
