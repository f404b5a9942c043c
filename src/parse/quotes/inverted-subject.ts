/** Finds who says something where the verb comes first: “…,” said the minister. */
import { PREPOSITIONS } from '../english/function-words.ts'
import type { Mention } from '../people/mention.ts'
import { TokenKind } from '../text/tokens.ts'
import type { Scene } from './scene.ts'

const MOST_TITLES = 8

/** Whether a clause may end behind a mention: no verb of its own stands there, as in “, said the mayor would go”. */
const endsThere = ({ document: { tokens } }: Scene, { to }: Mention): boolean => {
  const next = tokens.words[to] ?? '.'
  return (
    (tokens.kinds[to] ?? TokenKind.other) >= TokenKind.doubleMark || PREPOSITIONS.has(next) || next === 'who'
  )
}

/** “…,” said the former minister John Smith: the mention right behind a verb that stands behind words or a comma. */
export const invertedSubject = (scene: Scene, cue: number): Mention | null => {
  const { tokens } = scene.document
  const isBehindWords = (scene.stretchOf[cue - 1] ?? -1) >= 0 || tokens.words[cue - 1] === ','
  const mention = scene.mentions[scene.firstMention[cue + 1] ?? -1]
  if (!isBehindWords || mention === undefined || mention.from > cue + MOST_TITLES) return null
  for (let at = cue + 1; at < mention.from; at++)
    if ((tokens.kinds[at] ?? TokenKind.other) > TokenKind.capital) return null
  return endsThere(scene, mention) ? mention : null
}
