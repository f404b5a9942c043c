/** What the search for antecedents looks at, from a scene. */
import type { Focus } from '../people/antecedents.ts'
import type { Mention } from '../people/mention.ts'
import type { TextDocument } from '../text/document.ts'
import { sayersOf } from './sayers.ts'
import type { Scene } from './scene.ts'

/**
 * For each token the number of its sentence and of its paragraph. Sentences of somebody's words do not count: however
 * long a quotation, who is talked about stays as near as before it.
 */
const numberTokens = (
  { tokens, paragraphs }: TextDocument,
  isSaid: (token: number) => boolean,
): { sentenceOf: Int32Array; paragraphOf: Int32Array } => {
  const sentenceOf = new Int32Array(tokens.count)
  const paragraphOf = new Int32Array(tokens.count)
  let number = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    paragraphOf.fill(index, paragraph.tokens.from, paragraph.tokens.to)
    for (const { from, to } of paragraph.sentences) {
      sentenceOf.fill(number, from, to)
      if (!isSaid(from) || !isSaid(to - 1)) number++
    }
  }
  return { sentenceOf, paragraphOf }
}

/** What antecedents are looked for in. */
export const focusOf = (scene: Scene): Focus => {
  const { document, mentions, figures, cues, stretchOf, spoken } = scene
  return {
    tokens: document.tokens,
    mentions,
    figures,
    cues,
    sayers: sayersOf(scene),
    resolved: new Map(),
    groups: new Map(),
    ...numberTokens(document, (at) => spoken[stretchOf[at] ?? -1] === true),
  }
}

/** The place of a mention among those of its scene. */
export const indexOfMention = ({ mentions, firstMention }: Scene, mention: Mention): number => {
  let index = firstMention[mention.from] ?? 0
  while (index < mentions.length && mentions[index] !== mention) index++
  return index
}
