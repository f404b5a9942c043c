/**
 * The subject of a verb of saying, found by walking left over what may stand between the two:
 *
 *     Mr Boles - who faces an attempt to oust him - told BuzzFeed      parenthesis between marks
 *     The left-wing Momentum group that supports Mr Corbyn accused     relative clause
 *     The chairman of the council in Leeds said                        prepositional phrases
 *     She praised the plan and insisted                                the subject of the verb before
 *     The leader made an appeal, warning                               a participle: the subject of the sentence
 *     Vowing to change politics, the group                             an opening participle: whoever stands behind the comma
 *     The leader pledged to continue to offer                          an infinitive: the subject of what governs it
 *     He has been accused by departing MPs of                          a passive: whoever stands behind “by”
 */
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import { ROLE_NOUNS } from '../english/role-nouns.ts'
import type { Mention } from '../people/mention.ts'
import { TokenKind } from '../text/tokens.ts'
import type { Scene } from './scene.ts'

const RELATIVES = new Set(['who', 'that', 'which', 'whose', 'whom'])
const PARENTHESES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
  [')', '('],
])
const MOST_STEPS = 40

const isAdverb = (word: string): boolean =>
  word.endsWith('ly') ||
  word === 'also' ||
  word === 'then' ||
  word === 'later' ||
  word === 'not' ||
  word === 'now' ||
  word === 'never' ||
  word === 'first' ||
  word === 'again' ||
  word === 'still'

/** The mention that ends where a token range to the left ends; the longest of several. */
const mentionEndingAt = (scene: Scene, to: number, from: number): Mention | null => {
  let found: Mention | null = null
  for (let index = scene.firstMention[Math.max(from, to - 12)] ?? 0; index < scene.mentions.length; index++) {
    const mention = scene.mentions[index]
    if (mention === undefined || mention.from >= to) break
    if (mention.to === to && (found === null || mention.from < found.from)) found = mention
  }
  return found
}

/** The token in front of a mention with its titles and roles. */
const wordBefore = ({ document: { tokens } }: Scene, mention: Mention, least: number): number => {
  let at = mention.from - 1
  while (at >= least && (tokens.kinds[at] === TokenKind.capital || ROLE_NOUNS.has(tokens.words[at] ?? ''))) {
    if (PREPOSITIONS.has(tokens.words[at] ?? '')) break
    at--
  }
  return at
}

/** The first mention of a sentence that no preposition puts aside: its likely subject. */
const openingMention = (scene: Scene, from: number, to: number): Mention | null => {
  const { tokens } = scene.document
  for (let index = scene.firstMention[from] ?? 0; index < scene.mentions.length; index++) {
    const mention = scene.mentions[index]
    if (mention === undefined || mention.from >= to) return null
    let at = mention.from - 1
    while (
      at >= from &&
      (tokens.kinds[at] ?? 9) <= TokenKind.number &&
      !PREPOSITIONS.has(tokens.words[at] ?? '')
    )
      at--
    if (at >= from && PREPOSITIONS.has(tokens.words[at] ?? '')) continue
    if (tokens.kinds[mention.to] === TokenKind.possessive) continue
    return mention
  }
  return null
}

const FARTHEST_COMMA = 40

/** The mention behind the comma that closes an opening participle: “Vowing to change politics, the group …”. */
const mentionBehindComma = (scene: Scene, cue: number): Mention | null => {
  const { tokens } = scene.document
  for (let at = cue + 1; at < Math.min(tokens.count, cue + FARTHEST_COMMA); at++) {
    if (tokens.words[at] === '.') return null
    if (tokens.words[at] === ',' && scene.spoken[scene.stretchOf[at] ?? -1] !== true)
      return scene.mentions[scene.firstMention[at + 1] ?? -1] ?? null
  }
  return null
}

/** Where the parenthesis that a mark closes was opened, or -1. */
const openerOf = (scene: Scene, closer: number, least: number): number => {
  const { tokens } = scene.document
  const opener = PARENTHESES.get(tokens.words[closer] ?? '')
  for (let at = closer - 1; at >= least; at--) if (tokens.words[at] === opener) return at
  return -1
}

/** Where a relative clause that ends in front of `end` begins, or -1: its relative word is near and has a verb behind it. */
const relativeBefore = (scene: Scene, end: number, least: number): number => {
  const { tokens } = scene.document
  for (let at = end - 1; at >= Math.max(least, end - 14); at--) {
    const word = tokens.words[at] ?? ''
    if (scene.cues[at] === 1) return -1
    if ((tokens.kinds[at] ?? 0) >= TokenKind.doubleMark && word !== ',') return -1
    if (RELATIVES.has(word) && scene.cues[at - 1] !== 1 && at > least) return at
  }
  return -1
}

const PASSIVE_AUXILIARIES = new Set(['been', 'was', 'were', 'is', 'are', 'be', 'being'])
const FARTHEST_AGENT = 8

/** Whether a form of “be” makes the verb a passive; participles in -ing are none. */
export const isPassive = (scene: Scene, cue: number): boolean => {
  const { tokens } = scene.document
  if ((tokens.words[cue] ?? '').endsWith('ing')) return false
  let at = cue - 1
  while (at > 0 && isAdverb(tokens.words[at] ?? '')) at--
  return PASSIVE_AUXILIARIES.has(tokens.words[at] ?? '')
}

/** The mention behind the “by” of a passive, or `null`. */
const agentOf = (scene: Scene, cue: number): Mention | null => {
  const { tokens } = scene.document
  for (let at = cue + 1; at < Math.min(tokens.count, cue + FARTHEST_AGENT); at++) {
    if ((scene.stretchOf[at] ?? -1) >= 0 || tokens.words[at] === '.') return null
    if (tokens.words[at] !== 'by') continue
    const mention = scene.mentions[scene.firstMention[at + 1] ?? -1]
    return mention !== undefined && mention.from <= at + FARTHEST_AGENT ? mention : null
  }
  return null
}

/**
 * The mention that is the subject of the verb of saying at token `cue`, or `null`.
 *
 * @param least first token of the sentence
 */
export const subjectOfCue = (scene: Scene, cue: number, least: number): Mention | null => {
  const { tokens } = scene.document
  if (isPassive(scene, cue)) return agentOf(scene, cue)
  if ((tokens.words[cue] ?? '').endsWith('ing') && !AUXILIARIES.has(tokens.words[cue - 1] ?? ''))
    return cue <= least ? mentionBehindComma(scene, cue) : openingMention(scene, least, cue)
  if (tokens.words[cue - 1] === 'to') {
    for (let other = cue - 2; other >= least; other--)
      if (scene.cues[other] === 1) return subjectOfCue(scene, other, least)
    return openingMention(scene, least, cue)
  }
  let at = cue
  for (let step = 0; step < MOST_STEPS && at > least; step++) {
    const mention = mentionEndingAt(scene, at, least)
    if (mention !== null) {
      const relative = relativeBefore(scene, mention.from, least)
      if (relative > least && mention.form !== 'pronoun') {
        at = relative
        if (tokens.words[at - 1] === ',') at--
        continue
      }
      const before = wordBefore(scene, mention, least)
      const word = tokens.words[before] ?? ''
      if (before >= least && PREPOSITIONS.has(word) && before > least && mention.form !== 'pronoun') {
        at = before
        continue
      }
      return mention
    }
    const word = tokens.words[at - 1] ?? ''
    if (word === 'and' || word === 'but' || word === 'or') {
      for (let other = at - 2; other >= least; other--)
        if (scene.cues[other] === 1) return subjectOfCue(scene, other, least)
      return openingMention(scene, least, at - 1)
    }
    if (PARENTHESES.has(word)) {
      const opener = openerOf(scene, at - 1, least)
      if (opener < 0) {
        at--
        continue
      }
      at = opener
      continue
    }
    if ((scene.stretchOf[at - 1] ?? -1) >= 0 && scene.spoken[scene.stretchOf[at - 1] ?? -1] === true)
      return null
    at--
  }
  return null
}
