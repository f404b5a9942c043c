/** The subject of a whole sentence, where the verb of saying stands in a participle or an infinitive that leans on it. */
import { PREPOSITIONS } from '../english/function-words.ts'
import type { Mention } from '../people/mention.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Scene } from './scene.ts'

/** Whether a preposition stands in front of a token, words of its phrase between them. */
const leansOnPreposition = (tokens: Tokens, mention: Mention, first: number): boolean => {
  let at = mention.from - 1
  while (
    at >= first &&
    (tokens.kinds[at] ?? TokenKind.other) <= TokenKind.number &&
    !PREPOSITIONS.has(tokens.words[at] ?? '')
  )
    at--
  return at >= first && PREPOSITIONS.has(tokens.words[at] ?? '')
}

/** The first mention of a token range that no preposition puts aside, and that owns nothing. */
export const openingMention = (scene: Scene, from: number, to: number): Mention | null => {
  const { tokens } = scene.document
  for (let index = scene.firstMention[from] ?? 0; index < scene.mentions.length; index++) {
    const mention = scene.mentions[index]
    if (mention === undefined || mention.from >= to) return null
    if (leansOnPreposition(tokens, mention, from)) continue
    if (tokens.kinds[mention.to] === TokenKind.possessive) continue
    return mention
  }
  return null
}

const FARTHEST_COMMA = 40

/** The mention behind the comma that closes an opening participle: “Vowing to change politics, the group …”. */
export const mentionBehindComma = (scene: Scene, cue: number): Mention | null => {
  const { tokens } = scene.document
  for (let at = cue + 1; at < Math.min(tokens.count, cue + FARTHEST_COMMA); at++) {
    if (tokens.words[at] === '.') return null
    if (tokens.words[at] === ',' && scene.spoken[scene.stretchOf[at] ?? -1] !== true)
      return scene.mentions[scene.firstMention[at + 1] ?? -1] ?? null
  }
  return null
}
