/** The tellings of events in all articles, with what they can be compared by. */
import type { FoundEvent, ParsedArticle } from '../model/parsed-article.ts'
import type { Person } from '../model/person.ts'
import { HAPPENING_KINDS, PARTY_NAMES } from '../parse/english/happening-kinds.ts'
import { TokenKind, type Tokens, tokenize } from '../parse/text/tokens.ts'
import { type CountedAct, countedActs } from './counted-act.ts'
import type { JoinedPeople } from './join-people.ts'
import { termOf } from './terms.ts'
import { wordsOf } from './words-of-text.ts'

/** One article's telling of an event. */
export interface Telling {
  /** Index of the article. */
  readonly article: number
  readonly event: FoundEvent
  /** When its article appeared; `null` where nobody knows. */
  readonly published: string | null
  /** Whether it is worth a place on a timeline by itself: it has a date of its own, or somebody speaks. */
  readonly standsAlone: boolean
  /** Ids of joined people, and those of them that are persons. */
  readonly people: readonly string[]
  readonly persons: readonly string[]
  /** The one who says all that is quoted; `null` where there are several, or none. */
  readonly speaker: string | null
  /** Who is named at its very beginning. */
  readonly opensWith: string | null
  /** What it is about, without names of people, function words and endings. */
  readonly terms: ReadonlySet<string>
  /** The terms that are names. */
  readonly names: ReadonlySet<string>
  /** The kinds of happening that its verbs tell of. */
  readonly kinds: ReadonlySet<string>
  readonly acts: readonly CountedAct[]
  /** Where its sentence, and the quotations that begin in it, end in the article. */
  readonly end: number
  /** The words it quotes, in small letters and without marks. */
  readonly quoted: readonly string[]
}

const hasOwnDate = ({ dating: { basis } }: FoundEvent): boolean => basis === 'stated' || basis === 'resolved'

const LONGEST_NAME = 60

/** Whose name, or one of their other names, a text begins with. */
const openerOf = (text: string, people: readonly Person[]): string | null =>
  people.find(({ name, aliases }) => text.startsWith(name) || aliases.some((alias) => text.startsWith(alias)))
    ?.id ?? null

/** The words of an event without those of the parts of it that are events of their own. */
const ownWords = ({ article, events }: ParsedArticle, at: number): string => {
  const event = events[at]
  if (event === undefined) return ''
  let words = ''
  let from = event.start
  for (let part = at + 1; part < events.length; part++) {
    const inner = events[part]
    if (inner === undefined || inner.start < event.start || inner.end > event.end) break
    if (inner.date === event.date || inner.start < from) continue
    words += article.text.slice(from, inner.start)
    from = inner.end
  }
  return words + article.text.slice(from, event.end)
}

const addTerms = (tokens: Tokens, terms: Set<string>, names: Set<string>): void => {
  for (const [at, word] of tokens.words.entries()) {
    const term = termOf(PARTY_NAMES.get(word) ?? word)
    if (term === null) continue
    terms.add(term)
    if (tokens.kinds[at] === TokenKind.capital && at > 0) names.add(term)
  }
}

const kindsOf = (tokens: Tokens): Set<string> => {
  const kinds = new Set<string>()
  for (const [at, word] of tokens.words.entries()) {
    const kind = tokens.kinds[at] === TokenKind.lower ? HAPPENING_KINDS.get(word) : undefined
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}

const tellingOf = (
  parsed: ParsedArticle,
  index: number,
  at: number,
  event: FoundEvent,
  { personOf }: JoinedPeople,
): Telling => {
  const people = [...new Set(event.people.map((id) => personOf(id)?.id ?? id))]
  const persons = people.flatMap((id) => personOf(id) ?? [])
  const tokens = tokenize(ownWords(parsed, at))
  const terms = new Set<string>()
  const names = new Set<string>()
  addTerms(tokens, terms, names)
  addTerms(tokenize(event.headline), new Set(), names)
  for (const word of wordsOf(persons.map(({ name }) => name).join(' '))) {
    const term = termOf(word)
    if (term === null) continue
    terms.delete(term)
  }
  const quotes = event.quotes.flatMap((quote) => parsed.quotes[quote] ?? [])
  const speakers = new Set(
    quotes.map(({ speaker }) => (speaker === null ? null : (personOf(speaker.id)?.id ?? speaker.id))),
  )
  const [speaker = null] = speakers
  return {
    article: index,
    event,
    published: parsed.article.published?.date ?? null,
    standsAlone: hasOwnDate(event) || event.quotes.length > 0,
    people,
    persons: persons.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    speaker: speakers.size === 1 ? speaker : null,
    opensWith: openerOf(parsed.article.text.slice(event.start, event.start + LONGEST_NAME), persons),
    terms,
    names,
    kinds: kindsOf(tokens),
    acts: countedActs(tokens),
    end: Math.max(event.end, ...quotes.map(({ segments }) => segments.at(-1)?.end ?? 0)),
    quoted: quotes
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap(({ segments }) =>
        segments.map(({ start, end }) => wordsOf(parsed.article.text.slice(start, end)).join(' ')),
      ),
  }
}

/** The tellings in order of articles and sentences. */
export const tellingsOf = (parsed: readonly ParsedArticle[], joined: JoinedPeople): Telling[] =>
  parsed.flatMap((article, index) =>
    article.events.map((event, at) => tellingOf(article, index, at, event, joined)),
  )
