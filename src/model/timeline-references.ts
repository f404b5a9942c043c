/** The checks between the parts of a timeline that a schema of single fields cannot make. */
import type { Span } from './span.ts'
import type { Timeline } from './timeline.ts'

type Places = readonly (readonly [path: string, span: Span | null])[]

const shown = (value: unknown): string => JSON.stringify(value)

/** The index of the first id that stood before, or -1. */
const firstRepeated = (ids: readonly string[]): number => {
  const seen = new Set<string>()
  return ids.findIndex((id) => seen.size === seen.add(id).size)
}

function* repeatedIds(timeline: Timeline): Generator<string> {
  for (const list of ['articles', 'people', 'quotes', 'events'] as const) {
    const ids = timeline[list].map((entry) => entry.id)
    const at = firstRepeated(ids)
    if (at >= 0) yield `${list}[${at}].id: used twice: ${shown(ids[at])}`
  }
}

/** Articles that are not there, and spans past the end of those that are. */
function* wrongPlaces(timeline: Timeline): Generator<string> {
  const lengths = new Map(timeline.articles.map((article) => [article.id, article.text.length]))

  function* wrongIn(path: string, article: string, places: Places): Generator<string> {
    const length = lengths.get(article)
    if (length === undefined) yield `${path}.article: no such article: ${shown(article)}`
    else
      for (const [at, span] of places)
        if (span !== null && span.end > length)
          yield `${at}.end: ${span.end} is past the end of article ${shown(article)} (${length})`
  }

  for (const [index, { id, published }] of timeline.articles.entries()) {
    const path = `articles[${index}]`
    for (const [name, evidence] of [
      ['evidence', published?.evidence ?? []],
      ['conflict.evidence', published?.conflict?.evidence ?? []],
    ] as const)
      for (const [at, { span, agreesWith }] of evidence.entries()) {
        const place = `${path}.published.${name}[${at}]`
        yield* wrongIn(path, id, [[`${place}.span`, span]])
        if (agreesWith !== undefined && !lengths.has(agreesWith.article))
          yield `${place}.agreesWith.article: no such article: ${shown(agreesWith.article)}`
      }
  }
  for (const [index, { article, segments, cue, speaker }] of timeline.quotes.entries()) {
    const path = `quotes[${index}]`
    yield* wrongIn(path, article, [
      ...segments.map((span, at): [string, Span] => [`${path}.segments[${at}]`, span]),
      [`${path}.cue`, cue],
      [`${path}.speaker.mention`, speaker?.mention ?? null],
    ])
  }
  for (const [index, date] of timeline.dates.entries())
    yield* wrongIn(`dates[${index}]`, date.article, [[`dates[${index}]`, date]])
  for (const [index, { mentions, dating }] of timeline.events.entries()) {
    const path = `events[${index}]`
    for (const [at, mention] of mentions.entries())
      yield* wrongIn(`${path}.mentions[${at}]`, mention.article, [[`${path}.mentions[${at}]`, mention]])
    const [first] = mentions
    if (first !== undefined)
      yield* wrongIn(path, first.article, [[`${path}.dating.expression`, dating.expression]])
  }
}

/** People and quotes that are not there. */
function* wrongIds(timeline: Timeline): Generator<string> {
  const people = new Set(timeline.people.map((person) => person.id))
  const quotes = new Set(timeline.quotes.map((quote) => quote.id))
  for (const [index, { speaker }] of timeline.quotes.entries())
    if (speaker !== null && !people.has(speaker.id))
      yield `quotes[${index}].speaker.id: no such person: ${shown(speaker.id)}`
  for (const [index, { variantOf }] of timeline.quotes.entries())
    if (variantOf !== null && !quotes.has(variantOf))
      yield `quotes[${index}].variantOf: no such quote: ${shown(variantOf)}`
  for (const [index, event] of timeline.events.entries()) {
    for (const [at, id] of event.people.entries())
      if (!people.has(id)) yield `events[${index}].people[${at}]: no such person: ${shown(id)}`
    for (const [at, id] of event.quotes.entries())
      if (!quotes.has(id)) yield `events[${index}].quotes[${at}]: no such quote: ${shown(id)}`
  }
}

/** The first broken reference of a timeline, as `path: what is wrong`; `null` where all hold. */
export const brokenReference = (timeline: Timeline): string | null => {
  for (const check of [repeatedIds, wrongPlaces, wrongIds])
    for (const broken of check(timeline)) return broken
  return null
}
