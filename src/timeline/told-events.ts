/** The tellings of events in all articles, as far as they are worth a place on a timeline. */
import type { FoundEvent, ParsedArticle } from '../model/parsed-article.ts'
import { tokenize } from '../parse/text/tokens.ts'
import type { JoinedPeople } from './join-people.ts'
import { termOf } from './terms.ts'
import { wordsOf } from './words-of-text.ts'

/** One article's telling of an event. */
export interface Telling {
  /** Index of the article. */
  readonly article: number
  readonly event: FoundEvent
  /** Ids of joined people. */
  readonly people: readonly string[]
  /** What it is about, without names of people, function words and endings. */
  readonly terms: ReadonlySet<string>
  /** The words it quotes, in small letters and without marks. */
  readonly quoted: readonly string[]
}

/** A sentence that only stands in the article, without a date of its own or a quotation, tells of no happening. */
const isHappening = ({ dating, quotes }: FoundEvent): boolean =>
  quotes.length > 0 || dating.basis === 'stated' || dating.basis === 'resolved' || dating.basis === 'focus'

const termsOf = (words: string): Set<string> => {
  const terms = new Set<string>()
  for (const word of tokenize(words).words) {
    const term = termOf(word)
    if (term !== null) terms.add(term)
  }
  return terms
}

/** The tellings in order of articles and sentences. */
export const tellingsOf = (parsed: readonly ParsedArticle[], joined: JoinedPeople): Telling[] =>
  parsed.flatMap((article, index) =>
    article.events.filter(isHappening).map((event) => tellingOf(article, index, event, joined)),
  )

const tellingOf = (
  { article, quotes }: ParsedArticle,
  index: number,
  event: FoundEvent,
  { personOf }: JoinedPeople,
): Telling => {
  const people = [...new Set(event.people.map((id) => personOf(id)?.id ?? id))]
  const terms = termsOf(article.text.slice(event.start, event.end))
  for (const name of termsOf(people.map((id) => personOf(id)?.name ?? '').join(' '))) terms.delete(name)
  const quoted = event.quotes.flatMap((at) => {
    const quote = quotes[at]
    if (quote === undefined || quote.kind === 'indirect') return []
    return quote.segments.map(({ start, end }) => wordsOf(article.text.slice(start, end)).join(' '))
  })
  return { article: index, event, people, terms, quoted }
}
