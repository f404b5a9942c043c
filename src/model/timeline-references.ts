/** The checks between the parts of a timeline that a schema of single fields cannot make. */
import type { Span } from './span.ts'
import type { Timeline } from './timeline.ts'

const shown = (value: unknown): string => JSON.stringify(value)

const firstRepeated = (ids: readonly string[]): number => {
  const seen = new Set<string>()
  return ids.findIndex((id) => seen.size === seen.add(id).size)
}

/** The first broken reference of a timeline, as `path: what is wrong`; `null` where all hold. */
export const brokenReference = (timeline: Timeline): string | null => {
  for (const list of ['articles', 'people', 'quotes', 'events'] as const) {
    const at = firstRepeated(timeline[list].map((entry) => entry.id))
    if (at >= 0) return `${list}[${at}].id: used twice: ${shown(timeline[list][at]?.id)}`
  }
  const lengths = new Map(timeline.articles.map((article) => [article.id, article.text.length]))
  const people = new Set(timeline.people.map((person) => person.id))
  const quotes = new Set(timeline.quotes.map((quote) => quote.id))

  const wrongPlace = (
    path: string,
    article: string,
    spans: readonly [string, Span | null][],
  ): string | null => {
    const length = lengths.get(article)
    if (length === undefined) return `${path}.article: no such article: ${shown(article)}`
    for (const [name, span] of spans)
      if (span !== null && span.end > length)
        return `${path}${name}.end: ${span.end} is past the end of article ${shown(article)} (${length})`
    return null
  }

  for (const [index, quote] of timeline.quotes.entries()) {
    const path = `quotes[${index}]`
    const wrong = wrongPlace(path, quote.article, [
      ...quote.segments.map((span, at): [string, Span] => [`.segments[${at}]`, span]),
      ['.cue', quote.cue],
      ['.speaker.mention', quote.speaker?.mention ?? null],
    ])
    if (wrong !== null) return wrong
    if (quote.speaker !== null && !people.has(quote.speaker.id))
      return `${path}.speaker.id: no such person: ${shown(quote.speaker.id)}`
  }
  for (const [index, date] of timeline.dates.entries()) {
    const wrong = wrongPlace(`dates[${index}]`, date.article, [['', date]])
    if (wrong !== null) return wrong
  }
  for (const [index, event] of timeline.events.entries()) {
    const path = `events[${index}]`
    for (const [at, mention] of event.mentions.entries()) {
      const wrong = wrongPlace(`${path}.mentions[${at}]`, mention.article, [['', mention]])
      if (wrong !== null) return wrong
    }
    const person = event.people.findIndex((id) => !people.has(id))
    if (person >= 0) return `${path}.people[${person}]: no such person: ${shown(event.people[person])}`
    const quote = event.quotes.findIndex((id) => !quotes.has(id))
    if (quote >= 0) return `${path}.quotes[${quote}]: no such quote: ${shown(event.quotes[quote])}`
  }
  return null
}
