/** What an article offers for dating it and its neighbours: its clauses with the days they name, what it counts down to, and the words it quotes. */
import type { Article } from '../model/article.ts'
import { overlaps, type TextSpan, textSpan } from '../model/span.ts'
import type { DateCandidate } from '../parse/dates/date-candidate.ts'
import { findCandidates } from '../parse/dates/find-candidates.ts'
import { tenseAround } from '../parse/dates/tense.ts'
import { readDocument, type TextDocument } from '../parse/text/document.ts'
import { isRunningText } from '../parse/text/paragraphs.ts'
import type { TokenRange } from '../parse/text/sentences.ts'
import { TokenKind, type Tokens } from '../parse/text/tokens.ts'
import { type CalendarClue, clueOf, type DayClue } from './day-clue.ts'
import { type QuotedRun, quotedRuns } from './quoted-runs.ts'
import { termOf } from './terms.ts'

/** A stretch of a sentence and the day it is about, as far as its words say. */
export interface Clause {
  readonly terms: readonly string[]
  readonly clue: DayClue | null
  /** The words of the clue; of the whole sentence where there is none. */
  readonly words: TextSpan
}

/** “39 days until Brexit day”: the count, and the terms of what it counts to, or the very day. */
export interface Countdown {
  readonly days: number
  readonly target: readonly string[] | CalendarClue
  readonly words: TextSpan
}

export interface ArticleProfile {
  readonly article: Article
  readonly clauses: readonly Clause[]
  /** Terms that are written with a capital inside sentences. */
  readonly names: ReadonlySet<string>
  readonly countdowns: readonly Countdown[]
  /** Words that stand between marks, four at a time. */
  readonly quoted: readonly QuotedRun[]
}

const LONGEST_TARGET = 5
const FEWEST_TERMS = 4
/** Sentences beyond these are not weighed: a clause that long is no one happening. */
const LONGEST_SENTENCE = 80

const span = (tokens: Tokens, from: number, to: number): TextSpan => {
  return textSpan(tokens.text, { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 })
}

const termsBetween = (tokens: Tokens, from: number, to: number): string[] => {
  const terms: string[] = []
  for (let at = from; at < to; at++) {
    const kind = tokens.kinds[at] ?? TokenKind.other
    const term = kind <= TokenKind.capital ? termOf(tokens.words[at] ?? '') : null
    if (term !== null && !terms.includes(term)) terms.push(term)
  }
  return terms
}

/** Terms of words with a capital, sentence starts aside. */
const namesIn = (tokens: Tokens, sentence: TokenRange, names: Set<string>): void => {
  for (let at = sentence.from + 1; at < sentence.to; at++)
    if (tokens.kinds[at] === TokenKind.capital) {
      const term = termOf(tokens.words[at] ?? '')
      if (term !== null) names.add(term)
    }
}

/**
 * A sentence cut half way between its clues, so that “launched on Monday …, rose on Wednesday as …” gives two
 * clauses. A clause of few words, “Word is expected at 11am today”, leans on the sentence before it.
 */
const clausesOf = (
  tokens: Tokens,
  sentence: TokenRange,
  dated: readonly Dated[],
  before: readonly string[],
): Clause[] => {
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return []
  if (dated.length === 0)
    return [
      {
        terms: termsBetween(tokens, sentence.from, sentence.to),
        clue: null,
        words: span(tokens, sentence.from, sentence.to),
      },
    ]
  return dated.map(({ candidate, clue }, index) => {
    const last = dated[index - 1]?.candidate
    const next = dated[index + 1]?.candidate
    const from = last === undefined ? sentence.from : Math.ceil((last.to + candidate.from) / 2)
    const to = next === undefined ? sentence.to : Math.ceil((candidate.to + next.from) / 2)
    const own = [...termsBetween(tokens, from, candidate.from), ...termsBetween(tokens, candidate.to, to)]
    const terms = own.length < FEWEST_TERMS ? [...own, ...before] : own
    return { terms: [...new Set(terms)], clue, words: span(tokens, candidate.from, candidate.to) }
  })
}

interface Dated {
  readonly candidate: DateCandidate
  readonly clue: DayClue
}

const datedOf = (document: TextDocument, candidates: readonly DateCandidate[]): Dated[] =>
  candidates.flatMap((candidate) => {
    const words = document.text.slice(candidate.start, candidate.end)
    const clue = clueOf(candidate.reading, tenseAround(document.tokens, candidate), words)
    return clue === null ? [] : [{ candidate, clue }]
  })

const countdownsOf = ({ tokens }: TextDocument, candidates: readonly DateCandidate[]): Countdown[] =>
  candidates.flatMap(({ reading, from, to, sentence }) => {
    if (reading.kind !== 'countdown') return []
    const end = Math.min(sentence.to, to + LONGEST_TARGET)
    const target = termsBetween(tokens, to, end)
    return target.length === 0
      ? []
      : [{ days: reading.days, target, words: span(tokens, from, Math.min(end, to + 2)) }]
  })

/** A dateline stands in the first lines. */
const FURTHEST_DATELINE = 1500
const PLACE = /^\s*\p{Lu}[\p{Lu} .'’-]{2,30}(?:, ?[\p{L} .]{2,20})?, ?$/u
const BEHIND_DATELINE = /^ ?(?:\(|[-–—:])/

/** “LONDON, Feb. 21 (Agency) —” counts down to a day that is there: publication, whose year the neighbours tell. */
const datelineOf = (
  { text, paragraphs }: TextDocument,
  candidates: readonly DateCandidate[],
): Countdown[] => {
  for (const { start, end, reading } of candidates) {
    if (start > FURTHEST_DATELINE) break
    if (reading.kind !== 'calendar' || reading.month === null || reading.day === null) continue
    const paragraph = paragraphs.find((own) => own.start <= start && start < own.end)
    if (paragraph === undefined || !PLACE.test(text.slice(paragraph.start, start))) continue
    if (!BEHIND_DATELINE.test(text.slice(end, end + 2))) continue
    const { year, month, day: ofMonth, weekday } = reading
    const day = { kind: 'calendar', year, month, day: ofMonth, weekday, past: false } as const
    return [{ days: 0, target: day, words: textSpan(text, { start, end }) }]
  }
  return []
}

/** Reads an article for dating. The cost is linear in its length. */
export const profileOf = (article: Article): ArticleProfile => {
  const document = readDocument(article.text)
  const candidates = findCandidates(document)
  // The line that states the article's own date is no news of that day.
  const stating = article.published?.evidence.flatMap(({ span }) => (span === null ? [] : [span])) ?? []
  const told = candidates.filter((candidate) => !stating.some((span) => overlaps(span, candidate)))
  const dated = datedOf(document, told)
  const clauses: Clause[] = []
  const names = new Set<string>()
  let next = 0
  for (const { kind, sentences } of document.paragraphs) {
    if (!isRunningText(kind)) continue
    for (const sentence of sentences) {
      const inSentence: Dated[] = []
      for (let one = dated[next]; one !== undefined && one.candidate.from < sentence.to; one = dated[++next])
        inSentence.push(one)
      clauses.push(...clausesOf(document.tokens, sentence, inSentence, clauses.at(-1)?.terms ?? []))
      namesIn(document.tokens, sentence, names)
    }
  }
  return {
    article,
    clauses,
    names,
    countdowns: [...datelineOf(document, candidates), ...countdownsOf(document, candidates)],
    quoted: quotedRuns(document),
  }
}
