/** Everything known of an article before its quotations are attributed: what each step of `find-quotations.ts` looks at. */

import { AUXILIARIES } from '../english/function-words.ts'
import type { Mention, NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { cueTokens } from './cues.ts'
import { type MarkedStretch, markedStretches, outermost } from './marked-stretches.ts'
import { type CountWithin, runningCount } from './running-count.ts'
import { unmarkedWords } from './unmarked-words.ts'

/** What stands between marks, before it is known what was said. */
export interface MarkedDocument {
  readonly document: TextDocument
  readonly stretches: readonly MarkedStretch[]
  /** For each token the index of the stretch it stands in, marks included; -1 outside. */
  readonly stretchOf: Int32Array
  /** 1 at each verb of saying. */
  readonly cues: Uint8Array
  /** How many stretches hold the same words. */
  readonly timesMarked: ReadonlyMap<string, number>
}

export interface Scene extends MarkedDocument {
  /** For each stretch whether somebody said it. */
  readonly spoken: readonly boolean[]
  /** Mentions outside of what was said, in reading order. */
  readonly mentions: readonly Mention[]
  /** For each token the index of the first mention that starts at or after it. */
  readonly firstMention: Int32Array
  readonly figures: ReadonlyMap<NameMention, Figure>
  /** How many tokens of a range stand in what was said, marks included. */
  readonly saidWithin: CountWithin
  readonly auxiliariesWithin: CountWithin
}

const indexMentions = (count: number, mentions: readonly Mention[]): Int32Array => {
  const first = new Int32Array(count + 1)
  let next = mentions.length
  for (let at = count; at >= 0; at--) {
    while (next > 0 && (mentions[next - 1]?.from ?? 0) >= at) next--
    first[at] = next
  }
  return first
}

/** Finds the marks and the verbs of saying of a document. */
export const markDocument = (document: TextDocument): MarkedDocument => {
  const stretches = outermost([...markedStretches(document), ...unmarkedWords(document)])
  const stretchOf = new Int32Array(document.tokens.count).fill(-1)
  for (const [index, { from, to, closed }] of stretches.entries())
    stretchOf.fill(index, Math.max(0, from - 1), closed ? to + 1 : to)
  const timesMarked = new Map<string, number>()
  for (const { start, end } of stretches) {
    const words = document.text.slice(start, end)
    timesMarked.set(words, (timesMarked.get(words) ?? 0) + 1)
  }
  return { document, stretches, stretchOf, cues: cueTokens(document.tokens), timesMarked }
}

/** Gathers the scene of a document: what is mentioned in somebody's words is no speaker of them. */
export const sceneOf = (
  marked: MarkedDocument,
  spoken: readonly boolean[],
  all: readonly Mention[],
  figures: ReadonlyMap<NameMention, Figure>,
): Scene => {
  const { count, words } = marked.document.tokens
  const mentions = all
    .filter(({ from }) => spoken[marked.stretchOf[from] ?? -1] !== true)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  return {
    ...marked,
    spoken,
    mentions,
    figures,
    firstMention: indexMentions(count, mentions),
    saidWithin: runningCount(count, (at) => spoken[marked.stretchOf[at] ?? -1] === true),
    auxiliariesWithin: runningCount(count, (at) => AUXILIARIES.has(words[at] ?? '')),
  }
}

/** A token of a scene in lower case; empty outside of the text. */
export const wordAt = ({ document }: MarkedDocument, at: number): string => document.tokens.words[at] ?? ''

/** The first comma at or behind a token, or the end. */
export const commaFrom = (marked: MarkedDocument, from: number, end: number): number => {
  let comma = from
  while (comma < end && wordAt(marked, comma) !== ',') comma++
  return comma
}

/** The indices of the mentions that start within a token range. */
export const mentionsWithin = (
  { firstMention }: Scene,
  { from, to }: TokenRange,
): { first: number; last: number } => ({
  first: firstMention[from] ?? 0,
  last: firstMention[Math.max(from, to)] ?? 0,
})

const ENDS_SENTENCE = new Set(['.', '?', '!', '…'])
/** A paragraph without stops has no sentence: so many tokens on either side of a stretch are looked at. */
const FARTHEST_STOP = 400

/** Where the sentence around a stretch begins and ends, over other stretches of the same sentence. */
export const sentenceAround = (
  { document, stretches, stretchOf }: MarkedDocument,
  index: number,
): TokenRange => {
  const { tokens, paragraphs } = document
  const stretch = stretches[index]
  const range = paragraphs[stretch?.paragraph ?? 0]?.tokens ?? { from: 0, to: 0 }
  if (stretch === undefined) return range
  const endsSentence = (at: number): boolean => {
    const word = tokens.words[at] ?? ''
    if (!ENDS_SENTENCE.has(word)) return false
    return !(word === '.' && tokens.words[at + 1] === '.')
  }
  let from = stretch.from - 1
  const first = Math.max(range.from, from - FARTHEST_STOP)
  while (from > first) {
    const before = stretchOf[from - 1] ?? -1
    if (before >= 0) {
      const other = stretches[before]
      if (other === undefined || endsSentence(other.to - 1)) break
      from = other.from - 1
    } else if (endsSentence(from - 1)) break
    else from--
  }
  let to = Math.min(range.to, stretch.closed ? stretch.to + 1 : stretch.to)
  const last = Math.min(range.to, to + FARTHEST_STOP)
  while (to < last) {
    const after = stretchOf[to] ?? -1
    if (after >= 0) {
      const other = stretches[after]
      if (other === undefined) break
      to = Math.min(range.to, other.closed ? other.to + 1 : other.to)
      if (endsSentence(other.to - 1)) break
    } else if (endsSentence(to)) break
    else to++
  }
  return { from, to }
}
