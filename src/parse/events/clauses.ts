/**
 * Cuts a sentence into its main clause and those that hang on it, so that each keeps its own date:
 *
 *     The group, [which was founded in 1997], said on Monday it would close [after talks broke down].
 */
import { IRREGULAR_PAST } from '../english/calendar-words.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES, PERSONAL_PRONOUNS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

export interface Clause extends TokenRange {
  /** The word that hangs it on the main clause; `null` for the main clause itself, which spans the sentence. */
  readonly opener: string | null
}

/** Open a clause wherever they stand. */
const ALWAYS = new Set('who whom whose which where while although though because whereas'.split(' '))
/** Open a clause where a verb follows before the next mark; before a noun alone they are prepositions. */
const WITH_VERB = new Set('after before since until when once as if unless following'.split(' '))
const MARKS = new Set([',', ';', '–', '—', '--', '-', '(', ')', ':'])

const isVerb = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  return (
    AUXILIARIES.has(word) ||
    CUE_VERBS.has(word) ||
    (tokens.kinds[at] === TokenKind.lower && (word.endsWith('ed') || IRREGULAR_PAST.has(word)))
  )
}

/** The end of a clause that opens at `from`: the next mark, where the main clause goes on. */
const endOfClause = (tokens: Tokens, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) if (MARKS.has(tokens.words[at] ?? '')) return at
  return to
}

const opensClause = (tokens: Tokens, at: number, { from, to }: TokenRange): boolean => {
  const word = tokens.words[at] ?? ''
  if (ALWAYS.has(word)) return true
  if (WITH_VERB.has(word)) {
    const end = endOfClause(tokens, at, to)
    for (let verb = at + 1; verb < end; verb++) if (isVerb(tokens, verb)) return true
    return false
  }
  const mark = tokens.words[at - 1] ?? ''
  if (at === from || !MARKS.has(mark)) return false
  if (tokens.kinds[at] === TokenKind.lower && (word.endsWith('ing') || word.endsWith('ed'))) return true
  if (word !== 'and' && word !== 'but') return false
  const next = tokens.words[at + 1] ?? ''
  return (
    PERSONAL_PRONOUNS.has(next) || isVerb(tokens, at + 1) || isVerb(tokens, at + 2) || isVerb(tokens, at + 3)
  )
}

/** The clauses of a sentence: the main one first, then those that hang on it, in reading order. */
export const clausesOf = (tokens: Tokens, sentence: TokenRange): Clause[] => {
  const clauses: Clause[] = [{ ...sentence, opener: null }]
  let closed = -1
  for (let at = sentence.from; at < sentence.to; at++) {
    // Behind the mark that closes a clause the main one goes on: “the party, which was founded in 1988, welcomed …”.
    const goesOn = at - 1 === closed && (tokens.words[at] ?? '').endsWith('ed')
    if (goesOn || !opensClause(tokens, at, sentence)) continue
    const end = endOfClause(tokens, at, sentence.to)
    clauses.push({ from: at, to: end, opener: tokens.words[at] ?? '' })
    closed = end
    at = end - 1
  }
  return clauses
}
