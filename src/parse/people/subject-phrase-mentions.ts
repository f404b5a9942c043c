/** Finds who speaks by the verb alone: “Labour's second in command said”, “one user tweeted”. */

import { NUMBER_WORDS } from '../english/calendar-words.ts'
import { PERSONAL_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS } from '../english/function-words.ts'
import { spanOfRange, type TextDocument } from '../text/document.ts'
import { isOwnWords } from '../text/paragraphs.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Mention, NominalMention } from './mention.ts'

const MOST_WORDS = 9

/** “the seven warned”, “the authors wrote”: more than one speak. */
const isSeveral = (word: string): boolean =>
  (NUMBER_WORDS.get(word) ?? 0) > 1 || word === 'dozen' || word.endsWith('s')

/** Walks left from the verb over a noun phrase to where its clause begins; -1 where no phrase stands there. */
const startOfSubject = (tokens: Tokens, verb: number, least: number): number => {
  let at = verb
  while (at > least && verb - at <= MOST_WORDS) {
    const word = tokens.words[at - 1] ?? ''
    const kind = tokens.kinds[at - 1] ?? TokenKind.other
    if (kind >= TokenKind.doubleMark || CONJUNCTIONS.has(word) || AUXILIARIES.has(word)) break
    at--
  }
  if (verb - at > MOST_WORDS || at === verb) return -1
  return at
}

/** Words in front of a count of people: “nearly half said”, “about four in 10 said”. */
const BEFORE_A_COUNT = new Set('about nearly almost roughly just most more fewer half around'.split(' '))

/** Determiners that stand for people by themselves. */
const ALONE = new Set('another others some many several most both few one neither all'.split(' '))

const opensPhrase = (tokens: Tokens, from: number): boolean => {
  const word = tokens.words[from] ?? ''
  // “have all said”: whoever stands before the auxiliary speaks.
  if (ALONE.has(word) && AUXILIARIES.has(tokens.words[from - 1] ?? '')) return false
  return (
    DETERMINERS.has(word) ||
    BEFORE_A_COUNT.has(word) ||
    tokens.kinds[from] === TokenKind.number ||
    tokens.kinds[from + 1] === TokenKind.possessive
  )
}

/** Whether a phrase may end at a token: in a word, in a number, or in “Some” and “Another” that open their sentence. */
const endsPhrase = (tokens: Tokens, at: number, first: number): boolean => {
  const kind = tokens.kinds[at] ?? TokenKind.other
  if (kind === TokenKind.lower || kind === TokenKind.number) return true
  return at === first && kind === TokenKind.capital && ALONE.has(tokens.words[at] ?? '')
}

/**
 * Subjects of verbs that only people use, where no other mention stands right before the verb.
 *
 * @param known the mentions found so far
 */
export const subjectPhraseMentions = (
  { tokens, paragraphs, text }: TextDocument,
  known: readonly Mention[],
): NominalMention[] => {
  const ends = new Set(known.map(({ to }) => to))
  const pronouns = new Set(known.flatMap(({ form, from }) => (form === 'pronoun' ? [from] : [])))
  const holdsPronoun = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (pronouns.has(at)) return true
    return false
  }
  const found: NominalMention[] = []
  for (const { kind, sentences } of paragraphs) {
    if (!isOwnWords(kind)) continue
    for (const sentence of sentences)
      for (let verb = sentence.from + 1; verb < sentence.to; verb++) {
        if (!PERSONAL_VERBS.has(tokens.words[verb] ?? '') || ends.has(verb)) continue
        if (!endsPhrase(tokens, verb - 1, sentence.from)) continue
        const from = startOfSubject(tokens, verb, sentence.from)
        if (from < 0 || !opensPhrase(tokens, from)) continue
        if (holdsPronoun(from, verb)) continue
        const { start, end } = spanOfRange(tokens, { from, to: verb })
        found.push({
          form: 'nominal',
          start,
          end,
          from,
          to: verb,
          name: text.slice(start, end),
          kind: isSeveral(tokens.words[verb - 1] ?? '') ? 'group' : 'unnamed',
          gender: null,
          isOwned: tokens.kinds[from + 1] === TokenKind.possessive,
          definite: tokens.words[from] === 'the' || tokens.kinds[from + 1] === TokenKind.possessive,
          words: tokens.words.slice(from, verb),
        })
      }
  }
  return found
}
