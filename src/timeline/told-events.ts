/** The tellings of events in all articles, with what they can be compared by. */
import type { FoundEvent, ParsedArticle } from '../model/parsed-article.ts'
import type { Person } from '../model/person.ts'
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../parse/english/calendar-words.ts'
import { HAPPENING_KINDS, PARTY_NAMES } from '../parse/english/happening-kinds.ts'
import { TokenKind, type Tokens, tokenize } from '../parse/text/tokens.ts'
import { countedActs, listLengths } from './counted-act.ts'
import type { JoinedPeople } from './join-people.ts'
import { partsElsewhere, wordsWithout } from './own-words.ts'
import type { Telling } from './telling.ts'
import { termOf } from './terms.ts'
import { wordsOf } from './words-of-text.ts'

const hasOwnDate = ({ dating: { basis } }: FoundEvent): boolean => basis === 'stated' || basis === 'resolved'

const standsAlone = (event: FoundEvent): boolean => hasOwnDate(event) || event.quotes.length > 0

/** A number that more than two people may be counted by. */
const COUNT = /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|\d{1,3})\b/i
const LONGEST_NAME = 60

/** Whose name, or one of their other names, a text begins with. */
const openerOf = (text: string, people: readonly Person[]): string | null =>
  people.find(({ name, aliases }) => text.startsWith(name) || aliases.some((alias) => text.startsWith(alias)))
    ?.id ?? null

const addTerms = (tokens: Tokens, terms: Set<string>, names: Set<string>): void => {
  for (const [at, word] of tokens.words.entries()) {
    const term = termOf(PARTY_NAMES.get(word) ?? word)
    // The day is compared by itself.
    if (term === null || WEEKDAY_NUMBERS.has(word) || MONTH_NUMBERS.has(word)) continue
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

const NOTHING: ReadonlySet<string> = new Set()

/** A telling that can only be found by what it counts, where it counts anything. */
const bareTelling = (parsed: ParsedArticle, index: number, event: FoundEvent): Telling => {
  const words = parsed.article.text.slice(event.start, event.end)
  const tokens = COUNT.test(words) ? tokenize(words) : null
  const names = new Set<string>()
  if (tokens !== null) addTerms(tokens, new Set(), names)
  return {
    article: index,
    event,
    published: parsed.article.published?.date ?? null,
    standsAlone: false,
    people: [],
    persons: [],
    speaker: null,
    opensWith: null,
    terms: NOTHING,
    names,
    kinds: NOTHING,
    acts: tokens === null ? [] : countedActs(tokens),
    listed: [],
    end: event.end,
    quoted: [],
  }
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
  const quotes = event.quotes.flatMap((quote) => parsed.quotes[quote] ?? [])
  const elsewhere = partsElsewhere(parsed.events, at)
  const tokens = tokenize(wordsWithout(parsed.article.text, event, elsewhere))
  const spoken = quotes.flatMap(({ segments }) => segments)
  const told =
    spoken.length === 0
      ? tokens
      : tokenize(wordsWithout(parsed.article.text, event, [...elsewhere, ...spoken]))
  const terms = new Set<string>()
  const names = new Set<string>()
  addTerms(tokens, terms, names)
  addTerms(tokenize(event.headline), new Set(), names)
  for (const word of wordsOf(persons.map(({ name }) => name).join(' '))) {
    const term = termOf(word)
    if (term === null) continue
    terms.delete(term)
  }
  const speakers = new Set(
    quotes.map(({ speaker }) => (speaker === null ? null : (personOf(speaker.id)?.id ?? speaker.id))),
  )
  const [speaker = null] = speakers
  return {
    article: index,
    event,
    published: parsed.article.published?.date ?? null,
    standsAlone: true,
    people,
    persons: persons.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    speaker: speakers.size === 1 ? speaker : null,
    opensWith: openerOf(parsed.article.text.slice(event.start, event.start + LONGEST_NAME), persons),
    terms,
    names,
    kinds: kindsOf(told),
    acts: countedActs(told),
    listed: listLengths(told),
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
    article.events.map((event, at) =>
      standsAlone(event) ? tellingOf(article, index, at, event, joined) : bareTelling(article, index, event),
    ),
  )
