/** The tellings of events in all articles, with what they can be compared by. */
import { isOwnBasis } from '../model/event.ts'
import type { FoundEvent, ParsedArticle } from '../model/parsed-article.ts'
import type { Person } from '../model/person.ts'
import type { Quotation } from '../model/quote.ts'
import { type Tokens, tokenize } from '../parse/text/tokens.ts'
import { countedActs, listLengths } from './counted-act.ts'
import type { JoinedPeople } from './join-people.ts'
import { partsElsewhere, wordsWithout } from './own-words.ts'
import { type PartDone, UNTOLD } from './part-done.ts'
import type { Telling } from './telling.ts'
import { termOf } from './terms.ts'
import { COUNT, kindsIn, type ToldTerms, termsIn } from './told-words.ts'
import { wordsOf } from './words-of-text.ts'

const standsAlone = ({ dating, quotes }: FoundEvent): boolean => isOwnBasis(dating.basis) || quotes.length > 0

const LONGEST_NAME = 60

/** Whose name, or one of their other names, a text begins with. */
const openerOf = (text: string, people: readonly Person[]): string | null =>
  people.find(({ name, aliases }) => text.startsWith(name) || aliases.some((alias) => text.startsWith(alias)))
    ?.id ?? null

const NOTHING: ReadonlySet<string> = new Set()

/** A telling that can only be found by what it counts, where it counts anything. */
const bareTelling = (parsed: ParsedArticle, index: number, event: FoundEvent): Telling => {
  const words = parsed.article.text.slice(event.start, event.end)
  const tokens = COUNT.test(words) ? tokenize(words) : null
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
    names: tokens === null ? NOTHING : termsIn(tokens).names,
    kinds: NOTHING,
    acts: tokens === null ? [] : countedActs(tokens),
    listed: [],
    end: event.end,
    quoted: [],
  }
}

/** What an event tells but the names of its people, and the names in it and in its headline. */
const ownTerms = (tokens: Tokens, headline: string, persons: readonly Person[]): ToldTerms => {
  const { terms, names } = termsIn(tokens)
  for (const word of wordsOf(persons.map(({ name }) => name).join(' '))) {
    const term = termOf(word)
    if (term !== null) terms.delete(term)
  }
  return { terms, names: new Set([...names, ...termsIn(tokenize(headline)).names]) }
}

/** Who says all of some quotations; `null` where there are several, or none. */
const onlySpeaker = (quotes: readonly Quotation[], { personOf }: JoinedPeople): string | null => {
  const speakers = new Set(
    quotes.map(({ speaker }) => (speaker === null ? null : (personOf(speaker.id)?.id ?? speaker.id))),
  )
  const [speaker = null] = speakers
  return speakers.size === 1 ? speaker : null
}

const quotedWords = (quotes: readonly Quotation[], text: string): readonly string[] =>
  quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ segments }) => segments.map(({ start, end }) => wordsOf(text.slice(start, end)).join(' ')))

/** A telling with a date of its own, or somebody's words. @param at its place among the events of its article */
const fullTelling = (
  parsed: ParsedArticle,
  index: number,
  at: number,
  event: FoundEvent,
  joined: JoinedPeople,
): Telling => {
  const { text, published } = parsed.article
  const people = [...new Set(event.people.map((id) => joined.personOf(id)?.id ?? id))]
  const persons = people.flatMap((id) => joined.personOf(id) ?? [])
  const quotes = event.quotes.flatMap((quote) => parsed.quotes[quote] ?? [])
  const spoken = quotes.flatMap(({ segments }) => segments)
  const elsewhere = partsElsewhere(parsed.events, at)
  const tokens = tokenize(wordsWithout(text, event, elsewhere))
  const told = spoken.length === 0 ? tokens : tokenize(wordsWithout(text, event, [...elsewhere, ...spoken]))
  return {
    article: index,
    event,
    published: published?.date ?? null,
    standsAlone: true,
    people,
    persons: persons.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    speaker: onlySpeaker(quotes, joined),
    opensWith: openerOf(text.slice(event.start, event.start + LONGEST_NAME), persons),
    ...ownTerms(tokens, event.headline, persons),
    kinds: kindsIn(told),
    acts: countedActs(told),
    listed: listLengths(told),
    end: Math.max(event.end, ...quotes.map(({ segments }) => segments.at(-1)?.end ?? 0)),
    quoted: quotedWords(quotes, text),
  }
}

/** The tellings in order of articles and sentences. */
export const tellingsOf = (
  parsed: readonly ParsedArticle[],
  joined: JoinedPeople,
  partDone: PartDone = UNTOLD,
): Telling[] =>
  parsed.flatMap((article, index) => {
    partDone(index / parsed.length)
    return article.events.map((event, at) =>
      standsAlone(event)
        ? fullTelling(article, index, at, event, joined)
        : bareTelling(article, index, event),
    )
  })
