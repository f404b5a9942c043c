/** What can be seen around a marked stretch, as named features: shared by the questions “was it said?” and “by whom?”. */
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { MarkedStretch } from './marked-stretches.ts'
import { type MarkedDocument, sentenceAround } from './scene.ts'

/** A stretch with the plain facts that features are made of. */
export interface StretchView {
  readonly index: number
  readonly stretch: MarkedStretch
  /** The sentence around it, in tokens. */
  readonly sentence: { readonly from: number; readonly to: number }
  /** The last verb of saying in front of it within the sentence, outside marks; -1 for none. */
  readonly cueBefore: number
  /** The first one behind it. */
  readonly cueAfter: number
  readonly wholeSentence: boolean
  /** It is all there is in its paragraph. */
  readonly alone: boolean
  readonly startsParagraph: boolean
}

/** A count as a feature: by itself while it is small, then with those near it. */
export const bucket = (count: number): string =>
  count <= 4 ? String(count) : count <= 7 ? '5-7' : count <= 12 ? '8-12' : count <= 20 ? '13-20' : '21+'

const isWholeSentence = (text: string, stretch: MarkedStretch): boolean =>
  /^[\s([…]*\p{Lu}/u.test(text.slice(stretch.start, stretch.start + 6)) &&
  /[.?!,…—–-]["'’”)\]]*\s*$/.test(text.slice(Math.max(stretch.start, stretch.end - 6), stretch.end))

/** Looks at one stretch of a scene. */
export const viewStretch = (scene: MarkedDocument, index: number): StretchView | null => {
  const stretch = scene.stretches[index]
  if (stretch === undefined) return null
  const { document, cues, stretchOf } = scene
  const sentence = sentenceAround(scene, index)
  let cueBefore = -1
  for (let at = stretch.from - 2; at >= sentence.from && cueBefore < 0; at--)
    if (cues[at] === 1 && stretchOf[at] === -1) cueBefore = at
  let cueAfter = -1
  for (let at = stretch.to; at < sentence.to && cueAfter < 0; at++)
    if (cues[at] === 1 && stretchOf[at] === -1) cueAfter = at
  const paragraph = document.paragraphs[stretch.paragraph]?.tokens ?? sentence
  const startsParagraph = stretch.from - 1 <= paragraph.from
  return {
    index,
    stretch,
    sentence,
    cueBefore,
    cueAfter,
    wholeSentence: isWholeSentence(document.text, stretch),
    startsParagraph,
    alone: startsParagraph && stretch.to + 1 >= paragraph.to,
  }
}

/** Words that may be features as they are: function words and verbs of saying, never names or topics. */
export const plainWord = (scene: MarkedDocument, at: number, functionWords: ReadonlySet<string>): string => {
  const { tokens } = scene.document
  if (at < 0 || at >= tokens.count) return '∅'
  if ((scene.stretchOf[at] ?? -1) >= 0) return '“”'
  const word = tokens.words[at] ?? ''
  if (scene.cues[at] === 1 || functionWords.has(word)) return word
  return shapeOf(tokens, at)
}

const shapeOf = (tokens: Tokens, at: number): string => {
  const kind = tokens.kinds[at]
  if (kind === TokenKind.other || kind === TokenKind.possessive) return tokens.words[at] ?? ''
  if (kind === TokenKind.capital) return 'Xx'
  if (kind === TokenKind.number) return '0'
  const word = tokens.words[at] ?? ''
  return word.endsWith('ing')
    ? '-ing'
    : word.endsWith('ed')
      ? '-ed'
      : word.endsWith('ly')
        ? '-ly'
        : word.endsWith('s')
          ? '-s'
          : 'x'
}
