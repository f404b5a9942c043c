/** Finds people by what they are: “the former education secretary”, “one Tory MP”, “union chiefs”, “a report”. */
import { DEFINITE_DETERMINERS, DETERMINERS, NEVER_IN_A_ROLE } from '../english/function-words.ts'
import { FEMALE_NOUNS, IMPERSONAL_NOUNS, MALE_NOUNS, ROLE_NOUNS } from '../english/role-nouns.ts'
import { spanOfRange, type TextDocument } from '../text/document.ts'
import { isOwnWords } from '../text/paragraphs.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Gender, NominalMention } from './mention.ts'

const MOST_WORDS_BEFORE = 6
/** “union chiefs”; what stands farther in front may be a verb. */
const MOST_WORDS_WITHOUT_DETERMINER = 1

const isRole = (tokens: Tokens, at: number): boolean =>
  (tokens.kinds[at] ?? TokenKind.other) <= TokenKind.capital &&
  ROLE_NOUNS.has(lastPart(tokens.words[at] ?? ''))

/** “vice-president” is a president. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1)

/** Whether a word can stand between the determiner and the noun. */
const canModify = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.kinds[at] ?? TokenKind.other
  if (kind > TokenKind.possessive) return false
  return !NEVER_IN_A_ROLE.has(tokens.words[at] ?? '')
}

const genderOf = (noun: string): Gender | null =>
  FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null

/** Walks left from the noun to its determiner, or to the first word that cannot belong to it. */
export const startOfPhrase = (tokens: Tokens, noun: number, least: number): number => {
  let at = noun
  while (at > least && noun - at < MOST_WORDS_BEFORE) {
    if (DETERMINERS.has(tokens.words[at - 1] ?? '')) {
      // “the seven MPs”: a number between belongs to the phrase.
      const counts = !DEFINITE_DETERMINERS.has(tokens.words[at - 1] ?? '')
      const two = counts && at - 2 >= least && DEFINITE_DETERMINERS.has(tokens.words[at - 2] ?? '')
      return two ? at - 2 : at - 1
    }
    if (!canModify(tokens, at - 1)) break
    at--
  }
  return at
}

/** “able to stand candidates”: what stands behind “to” is a verb, and no part of the phrase. */
const withoutInfinitive = (tokens: Tokens, from: number, noun: number, least: number): number =>
  from < noun && from > least && tokens.words[from - 1] === 'to' && !DETERMINERS.has(tokens.words[from] ?? '')
    ? from + 1
    : from

/** “Mr Corbyn's own deputy”: whose it is stands for a determiner. */
const isOwned = (tokens: Tokens, from: number, noun: number): boolean => {
  for (let at = from; at < noun; at++) if (tokens.kinds[at] === TokenKind.possessive) return true
  return false
}

const COMPLEMENT_PREPOSITIONS = new Set(['of', 'for', 'from', 'at'])
const MOST_WORDS_IN_COMPLEMENT = 4

/** What belongs to the noun behind it: “a spokesman for the Labour Party”, “MPs from the new group”. */
const endOfComplement = (tokens: Tokens, from: number, to: number): number => {
  if (!COMPLEMENT_PREPOSITIONS.has(tokens.words[from] ?? '')) return from
  let at = from + 1
  if (DETERMINERS.has(tokens.words[at] ?? '')) at++
  const first = at
  while (at < to && tokens.kinds[at] === TokenKind.capital) at++
  // “the Department for Transport”
  const goesOn = at > first && COMPLEMENT_PREPOSITIONS.has(tokens.words[at] ?? '')
  if (goesOn && tokens.kinds[at + 1] === TokenKind.capital && at + 1 < to) {
    at++
    while (at < to && tokens.kinds[at] === TokenKind.capital) at++
  }
  if (at > first) return at
  for (; at < to && at - first < MOST_WORDS_IN_COMPLEMENT; at++) {
    if (!canModify(tokens, at) || tokens.kinds[at] === TokenKind.possessive) return from
    if (isRole(tokens, at) && !isRole(tokens, at + 1)) return at + 1
  }
  return from
}

/** Every nominal mention of a document, in reading order. A role right before a name belongs to the name. */
export const nominalMentions = ({ tokens, paragraphs, text }: TextDocument): NominalMention[] => {
  const found: NominalMention[] = []
  for (const paragraph of paragraphs) {
    if (!isOwnWords(paragraph.kind)) continue
    for (const sentence of paragraph.sentences)
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!isRole(tokens, at)) continue
        if (at + 1 < sentence.to && (isRole(tokens, at + 1) || tokens.kinds[at + 1] === TokenKind.capital))
          continue
        if (at + 1 < sentence.to && tokens.kinds[at + 1] === TokenKind.possessive) continue
        const from = withoutInfinitive(tokens, startOfPhrase(tokens, at, sentence.from), at, sentence.from)
        const determiner = tokens.words[from] ?? ''
        const noun = lastPart(tokens.words[at] ?? '')
        const many = noun.endsWith('s') || noun.endsWith('men') || noun === 'people' || noun === 'police'
        const bare = !DETERMINERS.has(determiner) && !isOwned(tokens, from, at)
        if (bare && (!many || at - from > MOST_WORDS_WITHOUT_DETERMINER)) continue
        const words = tokens.words.slice(DETERMINERS.has(determiner) ? from + 1 : from, at + 1)
        const impersonal = IMPERSONAL_NOUNS.has(noun)
        const to = endOfComplement(tokens, at + 1, sentence.to)
        const { start, end } = spanOfRange(tokens, { from, to })
        found.push({
          form: 'nominal',
          start,
          end,
          from,
          to,
          name: text.slice(start, end),
          kind: impersonal ? 'group' : 'unnamed',
          gender: genderOf(noun),
          isOwned: isOwned(tokens, from, at),
          definite:
            DEFINITE_DETERMINERS.has(determiner) ||
            (!many && tokens.kinds[from + 1] === TokenKind.possessive),
          words,
        })
      }
  }
  return found
}
