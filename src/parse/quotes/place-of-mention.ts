/** Where a mention stands in its clause and its sentence. */
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import { TokenKind } from '../text/tokens.ts'
import type { StretchView } from './quotation-features.ts'
import type { Scene } from './scene.ts'

const MOST_TITLES = 20

/** Titles and offices in front of a name belong to it: “to Prime Minister May”. */
export const startOfPhrase = ({ document: { tokens } }: Scene, from: number): number => {
  const first = Math.max(0, from - MOST_TITLES)
  let at = from
  while (at > first && tokens.kinds[at - 1] === TokenKind.capital) at--
  return at
}

const MOST_MODIFIERS = 5

/** Whether nothing but modifiers stands between the start of a sentence and a mention. */
export const opensClause = ({ document: { tokens }, cues }: Scene, start: number, from: number): boolean => {
  if (from - start > MOST_MODIFIERS) return false
  for (let at = start; at < from; at++) {
    const kind = tokens.kinds[at] ?? TokenKind.other
    if (cues[at] === 1 || PREPOSITIONS.has(tokens.words[at] ?? '') || AUXILIARIES.has(tokens.words[at] ?? ''))
      return false
    if (kind >= TokenKind.doubleMark && tokens.words[at] !== ',') return false
  }
  return true
}

/** Whether no mention of the sentence stands in front of this one. */
export const isFarthest = (scene: Scene, view: StretchView, from: number): boolean =>
  (scene.firstMention[view.sentence.from] ?? 0) === (scene.firstMention[from] ?? 0)

/** Whether a mention stands in a clause that only describes another: the group that supports Corbyn. */
export const inRelativeClause = ({ document: { tokens }, cues }: Scene, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = tokens.words[at] ?? ''
    if ((tokens.kinds[at] ?? 0) >= TokenKind.doubleMark || cues[at] === 1) return false
    if (word === 'who' || word === 'which' || word === 'that' || word === 'whose') return cues[at - 1] !== 1
  }
  return false
}

export const isSentenceStart = ({ document: { tokens } }: Scene, from: number): boolean => {
  const before = tokens.words[from - 1]
  return (
    before === undefined ||
    before === '.' ||
    before === '”' ||
    before === '"' ||
    before === '?' ||
    before === '!'
  )
}

export const endsWithColon = ({ document }: Scene, { stretch, sentence }: StretchView): boolean => {
  const { tokens, paragraphs } = document
  if (tokens.words[stretch.from - 2] === ':') return true
  const last = paragraphs[stretch.paragraph - 1]
  return sentence.from === stretch.from - 1 && last !== undefined && tokens.words[last.tokens.to - 1] === ':'
}

/** Whether no other mention stands between a mention and the verb of saying behind it. */
export const nearestToCue = (scene: Scene, to: number, cue: number): boolean =>
  (scene.firstMention[to] ?? 0) >= (scene.firstMention[cue] ?? 0)
