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
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../english/function-words.ts'
import { ROLE_NOUNS } from '../english/role-nouns.ts'
import type { Mention } from '../people/mention.ts'
import { TokenKind } from '../text/tokens.ts'
import { mentionBehindComma, openingMention } from './opening-mention.ts'
import { agentOf, isPassive } from './passive-agent.ts'
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

/** How a subject was found: the farther the way, the less sure. */
export type SubjectPath =
  | 'beside'
  | 'beyond'
  | 'parenthesis'
  | 'relative clause'
  | 'preposition'
  | 'verb before'
  | 'participle'
  | 'opening participle'
  | 'infinitive'
  | 'passive'

export interface Subject {
  readonly mention: Mention
  readonly path: SubjectPath
}

const subject = (mention: Mention | null, path: SubjectPath): Subject | null =>
  mention === null ? null : { mention, path }

/** The subject of the nearest verb of saying in front of a token, else that of the sentence. */
const ofVerbBefore = (scene: Scene, at: number, least: number, path: SubjectPath): Subject | null => {
  for (let other = at - 1; other >= least; other--)
    if (scene.cues[other] === 1) return subject(subjectOfCue(scene, other, least)?.mention ?? null, path)
  return subject(openingMention(scene, least, at + 1), path)
}

/** Where the walk goes on in front of a mention that only describes the subject; the mention's end where it is the subject. */
const stepOver = (
  scene: Scene,
  mention: Mention,
  least: number,
): { at: number; path: SubjectPath } | null => {
  if (mention.form === 'pronoun') return null
  const { tokens } = scene.document
  const relative = relativeBefore(scene, mention.from, least)
  if (relative > least)
    return { at: tokens.words[relative - 1] === ',' ? relative - 1 : relative, path: 'relative clause' }
  const before = wordBefore(scene, mention, least)
  return before > least && PREPOSITIONS.has(tokens.words[before] ?? '')
    ? { at: before, path: 'preposition' }
    : null
}

/**
 * The subject of the verb of saying at token `cue`, or `null`.
 *
 * @param least first token of the sentence
 */
export const subjectOfCue = (scene: Scene, cue: number, least: number): Subject | null => {
  const { tokens } = scene.document
  if (isPassive(scene, cue)) return subject(agentOf(scene, cue), 'passive')
  if ((tokens.words[cue] ?? '').endsWith('ing') && !AUXILIARIES.has(tokens.words[cue - 1] ?? ''))
    return cue <= least
      ? subject(mentionBehindComma(scene, cue), 'opening participle')
      : subject(openingMention(scene, least, cue), 'participle')
  if (tokens.words[cue - 1] === 'to') return ofVerbBefore(scene, cue - 1, least, 'infinitive')
  let path: SubjectPath = 'beside'
  let at = cue
  for (let step = 0; step < MOST_STEPS && at > least; step++) {
    const mention = mentionEndingAt(scene, at, least)
    if (mention !== null) {
      const over = stepOver(scene, mention, least)
      if (over === null) return { mention, path }
      at = over.at
      path = over.path
      continue
    }
    const word = tokens.words[at - 1] ?? ''
    if (word === 'and' || word === 'but' || word === 'or')
      return ofVerbBefore(scene, at - 1, least, 'verb before')
    if (PARENTHESES.has(word)) {
      const opener = openerOf(scene, at - 1, least)
      at = opener < 0 ? at - 1 : opener
      path = 'parenthesis'
      continue
    }
    if (scene.spoken[scene.stretchOf[at - 1] ?? -1] === true) return null
    if (path === 'beside' && !isAdverb(word) && !AUXILIARIES.has(word)) path = 'beyond'
    at--
  }
  return null
}
