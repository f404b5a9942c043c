/** An event from the words that tell it: its headline, the people in it, and what is said. */
import type { EventStatus } from '../../model/event.ts'
import type { FoundEvent } from '../../model/parsed-article.ts'
import type { Span } from '../../model/span.ts'
import type { NameMention } from '../people/mention.ts'
import { tokenAt } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import type { ArticleReading, IndexedQuote } from './article-reading.ts'
import type { DatedSentence, DatedWords } from './dated-sentence.ts'
import { byExpression } from './dating.ts'
import { headlineOf } from './headline.ts'
import { headlineOfPart } from './headline-of-part.ts'
import { type Meant, onlyPerson } from './opening-pronoun.ts'
import { isHearsay, statusOfClause, statusOfSaying } from './place-in-time.ts'
import { sideOfDay } from './side-of-day.ts'

const isInside = (name: TokenRange, { clause }: DatedWords): boolean =>
  clause.from <= name.from && name.from < clause.to

/** Hearsay of what is not over; the saying of a sentence with a quotation; else what its main clause tells. */
const statusOfSentence = (
  { tokens, article, spanOf }: ArticleReading,
  { sentence, clausesElsewhere, date }: DatedSentence,
  quotes: readonly IndexedQuote[],
): EventStatus => {
  const { start, end } = spanOf(sentence)
  const published = article.published?.date ?? null
  if (sideOfDay(date, published) !== 'over' && isHearsay(tokens, sentence)) return 'expected'
  const cue = quotes.find(
    ({ quote }) => quote.cue !== null && start <= quote.cue.start && quote.cue.start < end,
  )
  if (cue?.quote.cue != null) return statusOfSaying(tokens, tokenAt(tokens, cue.quote.cue.start))
  if (quotes.length > 0) return 'reported'
  const starts = clausesElsewhere.map(({ clause }) => clause.from).filter((from) => from > sentence.from)
  const clause = { from: sentence.from, to: Math.min(sentence.to, ...starts) }
  return statusOfClause(tokens, { clause, date, published })
}

/** Whether a mention is one token and no more: “she”, but not “her spokesman”. */
const isToken = (tokens: Tokens, at: number, mention: Span | null): boolean =>
  mention !== null && mention.start === tokens.starts[at] && mention.end === tokens.ends[at]

/** Whom “she” at the beginning of a sentence means: the one who speaks, else the only person of the sentence before. */
const meantBy = (
  reading: ArticleReading,
  sentence: TokenRange,
  before: TokenRange | null,
  quotes: readonly IndexedQuote[],
): Meant | null => {
  const speaker = quotes[0]?.quote.speaker ?? null
  if (speaker !== null && isToken(reading.tokens, sentence.from, speaker.mention))
    return { name: speaker.name, gender: reading.genderOf(speaker.name) }
  const names = before === null || quotes.length > 0 ? [] : reading.namesOf(before)
  const [first] = names
  if (first === undefined || before === null || first.from > before.from + 1) return null
  return meantAmong(reading, names)
}

const meantAmong = (reading: ArticleReading, names: readonly NameMention[]): Meant | null => {
  const person = onlyPerson(names, reading.fullName)
  if (person === null) return null
  const name = reading.fullName(person)
  return { name, gender: reading.genderOf(name) }
}

/**
 * The event of a whole sentence, without the people of the parts that tell of other dates.
 *
 * @param before the sentence before it in its paragraph
 */
export const eventOfSentence = (
  reading: ArticleReading,
  dated: DatedSentence,
  before: TokenRange | null,
): FoundEvent => {
  const { sentence, clausesElsewhere, date, dating } = dated
  const quotes = reading.quotesOf(sentence)
  const all = reading.namesOf(sentence)
  const names =
    clausesElsewhere.length === 0
      ? all
      : all.filter((name) => !clausesElsewhere.some((part) => isInside(name, part)))
  const { start, end } = reading.spanOf(sentence)
  return {
    start,
    end,
    date,
    dating,
    status: statusOfSentence(reading, dated, quotes),
    headline: headlineOf(reading.tokens, {
      words: sentence,
      clauses: dated.clauses.slice(1),
      elsewhere: clausesElsewhere.map(({ clause }) => clause),
      placed: dated.main,
      names,
      quotes: quotes.map(({ quote }) => quote),
      meant: meantBy(reading, sentence, before, quotes),
    }),
    people: reading.peopleOf(names, quotes),
    quotes: quotes.map(({ index }) => index),
  }
}

/** The event of a part of a sentence. */
export const eventOfPart = (
  reading: ArticleReading,
  sentence: TokenRange,
  { clause, placed }: DatedWords,
): FoundEvent => {
  const names = reading.namesOf(clause)
  const date = placed.expression.value
  const published = reading.article.published?.date ?? null
  const { start, end } = reading.spanOf(clause)
  return {
    start,
    end,
    date,
    dating: byExpression(placed.expression),
    status: statusOfClause(reading.tokens, { clause, date, published }),
    headline: headlineOfPart(reading.tokens, {
      sentence,
      part: clause,
      placed,
      isAhead: sideOfDay(date, published) === 'ahead',
      names,
      meant: meantAmong(reading, reading.namesOf({ from: sentence.from, to: clause.from })),
    }),
    people: reading.peopleOf(names, []),
    quotes: [],
  }
}
