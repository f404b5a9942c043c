/** “Seven Labour MPs launched”, “three Tories who quit”: how many did what, by which one article's telling finds another's. */
import { CARDINALS } from '../parse/english/calendar-words.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../parse/english/function-words.ts'
import { HAPPENING_KINDS, PARTY_SYNONYMS } from '../parse/english/happening-kinds.ts'
import { isRegularPast } from '../parse/english/past-forms.ts'
import { TokenKind, type Tokens } from '../parse/text/tokens.ts'

/** So many people, what they are, and the kind of thing they did. */
export interface CountedAct {
  readonly kind: string
  readonly count: number
  /** The counted noun; `null` for “the seven”. */
  readonly noun: string | null
}

/** Pairs do too many things on one day. */
const FEWEST = 3
const REACH = 16
const LONGEST_NOUN = 4
const LARGEST = 1000

const countAt = (tokens: Tokens, at: number): number | null => {
  const word = tokens.words[at] ?? ''
  const count = tokens.kinds[at] === TokenKind.number ? Number(word) : (CARDINALS.get(word) ?? 0)
  return Number.isInteger(count) && count >= FEWEST && count <= LARGEST ? count : null
}

const endsNoun = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if ((tokens.kinds[at] ?? TokenKind.other) > TokenKind.capital) return true
  if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word))
    return true
  return HAPPENING_KINDS.has(word) || isRegularPast(word)
}

/** The noun behind a count: the last word before a verb, a preposition or a mark. */
const nounBehind = (tokens: Tokens, count: number): string | null => {
  let noun: string | null = null
  for (let at = count + 1; at <= count + LONGEST_NOUN && !endsNoun(tokens, at); at++)
    noun = tokens.words[at] ?? null
  return noun === null ? null : (PARTY_SYNONYMS.get(noun) ?? noun)
}

/** The count that a verb's subject begins with; `null` where another verb or a quotation stands between. */
const countBefore = (tokens: Tokens, verb: number): number | null => {
  for (let at = verb - 1; at >= 0 && at >= verb - REACH; at--) {
    const kind = tokens.kinds[at] ?? TokenKind.other
    const word = tokens.words[at] ?? ''
    if (countAt(tokens, at) !== null) return at
    if (kind === TokenKind.doubleMark || kind === TokenKind.singleMark || HAPPENING_KINDS.has(word))
      return null
    if (kind === TokenKind.other && word !== ',') return null
  }
  return null
}

/** “Labour lost seven MPs”, “launched on Monday by seven MPs” */
const countBehind = (tokens: Tokens, verb: number): number | null => {
  if (countAt(tokens, verb + 1) !== null) return verb + 1
  for (let at = verb + 1; at <= verb + LONGEST_NOUN; at++)
    if (tokens.words[at] === 'by') return countAt(tokens, at + 1) === null ? null : at + 1
  return null
}

/** The lengths of the lists of names, “A, B and C”, of three and more. */
export const listLengths = (tokens: Tokens): readonly number[] => {
  const lengths: number[] = []
  let names = 0
  for (let at = 0; at <= tokens.count; at++) {
    const word = tokens.words[at] ?? ''
    if (tokens.kinds[at] === TokenKind.capital && at < tokens.count) {
      // “three Conservatives, A, B and C”: what is counted is no name of the list.
      const isCounted = countAt(tokens, at - 1) !== null || countAt(tokens, at) !== null
      if (tokens.kinds[at - 1] !== TokenKind.capital && !isCounted) names++
    } else if (word !== ',' && word !== 'and') {
      if (names >= FEWEST) lengths.push(names)
      names = 0
    }
  }
  return lengths
}

/** The counted acts in a telling's own words, each once. */
export const countedActs = (tokens: Tokens): readonly CountedAct[] => {
  const acts: CountedAct[] = []
  for (let verb = 0; verb < tokens.count; verb++) {
    const kind =
      tokens.kinds[verb] === TokenKind.lower ? HAPPENING_KINDS.get(tokens.words[verb] ?? '') : undefined
    if (kind === undefined) continue
    // A decision “to resign” is none yet.
    if (tokens.words[verb - 1] === 'to') continue
    const at = countBehind(tokens, verb) ?? countBefore(tokens, verb)
    const count = at === null ? null : countAt(tokens, at)
    if (at === null || count === null) continue
    acts.push({ kind, count, noun: nounBehind(tokens, at) })
  }
  return acts
}

/** Whether two tellings count the same: as many of the same, doing the same kind of thing. */
export const sameAct = (a: CountedAct, b: CountedAct): boolean =>
  a.kind === b.kind && a.count === b.count && (a.noun === null || b.noun === null || a.noun === b.noun)
