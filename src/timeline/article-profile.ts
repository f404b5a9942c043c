/** What an article offers for dating it and its neighbours: its clauses with the days they name, what it counts down to, and the words it quotes. */
import type { Article } from '../model/article.ts'
import { overlaps, type TextSpan, textSpan } from '../model/span.ts'
import type { DateCandidate } from '../parse/dates/date-candidate.ts'
import { findCandidates } from '../parse/dates/find-candidates.ts'
import { tenseAround } from '../parse/dates/tense.ts'
import { readDocument, type TextDocument } from '../parse/text/document.ts'
import { isRunningText } from '../parse/text/paragraphs.ts'
import { type Clause, clausesOf, type Dated, spanOfTokens, termsBetween } from './clauses.ts'
import { type CalendarClue, clueOf } from './day-clue.ts'
import { type NamingWords, namingWordsOf } from './naming-words.ts'
import { type QuotedRun, quotedRuns } from './quoted-runs.ts'

/** “39 days until Brexit day”: the count, and the terms of what it counts to, or the very day. */
export interface Countdown {
  readonly days: number
  readonly target: readonly string[] | CalendarClue
  readonly words: TextSpan
}

export interface ArticleProfile {
  readonly article: Article
  readonly clauses: readonly Clause[]
  readonly naming: NamingWords
  readonly countdowns: readonly Countdown[]
  /** Words that stand between marks, four at a time. */
  readonly quoted: readonly QuotedRun[]
}

const LONGEST_TARGET = 5

const datedOf = (document: TextDocument, candidates: readonly DateCandidate[]): Dated[] =>
  candidates.flatMap((candidate) => {
    const words = document.text.slice(candidate.start, candidate.end)
    const clue = clueOf(candidate.reading, tenseAround(document.tokens, candidate), words)
    return clue === null ? [] : [{ candidate, clue }]
  })

const countdownsOf = (
  { tokens }: TextDocument,
  candidates: readonly DateCandidate[],
  { fullNames }: NamingWords,
): Countdown[] =>
  candidates.flatMap(({ reading, from, to, sentence }) => {
    if (reading.kind !== 'countdown') return []
    const end = Math.min(sentence.to, to + LONGEST_TARGET)
    const target = termsBetween(tokens, to, end, fullNames)
    return target.length === 0
      ? []
      : [{ days: reading.days, target, words: spanOfTokens(tokens, from, Math.min(end, to + 2)) }]
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
  const naming = namingWordsOf(document)
  const clauses: Clause[] = []
  let next = 0
  for (const { kind, sentences } of document.paragraphs) {
    if (!isRunningText(kind)) continue
    for (const sentence of sentences) {
      const inSentence: Dated[] = []
      for (let one = dated[next]; one !== undefined && one.candidate.from < sentence.to; one = dated[++next])
        inSentence.push(one)
      const before = clauses.at(-1)?.terms ?? []
      clauses.push(...clausesOf(document.tokens, sentence, inSentence, before, naming))
    }
  }
  return {
    article,
    clauses,
    naming,
    countdowns: [...datelineOf(document, candidates), ...countdownsOf(document, candidates, naming)],
    quoted: quotedRuns(document),
  }
}
