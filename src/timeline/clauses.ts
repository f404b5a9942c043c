/** Cuts sentences into clauses, each with the terms of its words and the day it names, so that happenings can be compared. */

import { type TextSpan, textSpan } from '../model/span.ts'
import type { DateCandidate } from '../parse/dates/date-candidate.ts'
import { spanOfRange } from '../parse/text/document.ts'
import type { TokenRange } from '../parse/text/sentences.ts'
import { TokenKind, type Tokens } from '../parse/text/tokens.ts'
import type { DayClue } from './day-clue.ts'
import type { NamingWords } from './naming-words.ts'
import { termOf } from './terms.ts'

/** A stretch of a sentence and the day it is about, as far as its words say. */
export interface Clause {
  readonly terms: readonly string[]
  readonly clue: DayClue | null
  /** The words of the clue; of the whole sentence where there is none. */
  readonly words: TextSpan
}

/** A time expression that names a day. */
export interface Dated {
  readonly candidate: DateCandidate
  readonly clue: DayClue
}

const FEWEST_TERMS = 4
/** Sentences beyond these are not weighed: a clause that long is no one happening. */
const LONGEST_SENTENCE = 80
/** “, a day after …”: so far behind the comma the word may stand that tells of something else. */
const FURTHEST_TURN = 4

export const spanOfTokens = (tokens: Tokens, from: number, to: number): TextSpan =>
  textSpan(tokens.text, spanOfRange(tokens, { from, to }))

/** The terms of a stretch in reading order, each once; “the bridge” brings the rest of its full name. */
export const termsBetween = (
  tokens: Tokens,
  from: number,
  to: number,
  fullNames: NamingWords['fullNames'],
): string[] => {
  const terms = new Set<string>()
  for (let at = from; at < to; at++) {
    const kind = tokens.kinds[at] ?? TokenKind.other
    const term = kind <= TokenKind.capital ? termOf(tokens.words[at] ?? '') : null
    if (term === null) continue
    terms.add(term)
    if (tokens.words[at - 1] === 'the') for (const name of fullNames.get(term) ?? []) terms.add(name)
  }
  return [...terms]
}

/** Where a clause turns to what went before or came after it: “…, a day after it emerged that …”. */
const turnAfter = (tokens: Tokens, from: number, to: number): number => {
  for (let at = from; at < to; at++)
    if (tokens.words[at] === ',')
      for (let word = at + 1; word < to && word <= at + FURTHEST_TURN; word++)
        if (/^(?:after|before)$/.test(tokens.words[word] ?? '')) return at
  return to
}

/**
 * A sentence cut half way between its clues, so that “launched on Monday …, rose on Wednesday as …” gives two
 * clauses. A clause of few words, “Word is expected at 11am today”, leans on the sentence before it; the second of
 * “the bridge closed on 13 March and reopened a fortnight ago” is told of the same bridge.
 */
export const clausesOf = (
  tokens: Tokens,
  sentence: TokenRange,
  dated: readonly Dated[],
  before: readonly string[],
  naming: NamingWords,
): Clause[] => {
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return []
  const terms = (from: number, to: number) => termsBetween(tokens, from, to, naming.fullNames)
  const isNaming = (term: string) => naming.names.has(term) || naming.labels.has(term)
  if (dated.length === 0)
    return [
      {
        terms: terms(sentence.from, sentence.to),
        clue: null,
        words: spanOfTokens(tokens, sentence.from, sentence.to),
      },
    ]
  const clauses: Clause[] = []
  for (const [index, { candidate, clue }] of dated.entries()) {
    const last = dated[index - 1]?.candidate
    const next = dated[index + 1]?.candidate
    const from = last === undefined ? sentence.from : Math.ceil((last.to + candidate.from) / 2)
    const to = next === undefined ? sentence.to : Math.ceil((candidate.to + next.from) / 2)
    const own = new Set([
      ...terms(from, candidate.from),
      ...terms(candidate.to, turnAfter(tokens, candidate.to, to)),
    ])
    const joined = last !== undefined && tokens.words[last.to] === 'and'
    if (own.size < FEWEST_TERMS)
      for (const term of joined ? (clauses.at(-1)?.terms ?? []).filter(isNaming) : before) own.add(term)
    clauses.push({ terms: [...own], clue, words: spanOfTokens(tokens, candidate.from, candidate.to) })
  }
  return clauses
}
