/** What the search for antecedents looks at, from a scene. */
import type { Focus } from '../people/antecedents.ts'
import type { Mention } from '../people/mention.ts'
import { sayersOf } from './sayers.ts'
import type { Scene } from './scene.ts'

type Numbers = Pick<Focus, 'sentenceOf' | 'startsSentence' | 'paragraphOf'>

/**
 * For each token the number of its sentence and of its paragraph. Sentences of nothing but somebody's words do not
 * count: however long a quotation, who is talked about stays as near as before it.
 */
const numberTokens = ({ document: { tokens, paragraphs }, saidWithin }: Scene): Numbers => {
  const sentenceOf = new Int32Array(tokens.count)
  const startsSentence = new Uint8Array(tokens.count)
  const paragraphOf = new Int32Array(tokens.count)
  let number = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    paragraphOf.fill(index, paragraph.tokens.from, paragraph.tokens.to)
    for (const { from, to } of paragraph.sentences) {
      if (saidWithin({ from, to }) < to - from) number++
      sentenceOf.fill(number, from, to)
      startsSentence[from] = 1
    }
  }
  return { sentenceOf, startsSentence, paragraphOf }
}

/** What antecedents are looked for in. */
export const focusOf = (scene: Scene): Focus => {
  const { document, mentions, figures, cues } = scene
  return {
    tokens: document.tokens,
    mentions,
    figures,
    cues,
    sayers: sayersOf(scene),
    resolved: new Map(),
    ...numberTokens(scene),
  }
}

/** The place of a mention among those of its scene. */
export const indexOfMention = ({ mentions, firstMention }: Scene, mention: Mention): number => {
  let index = firstMention[mention.from] ?? 0
  while (index < mentions.length && mentions[index] !== mention) index++
  return index
}
