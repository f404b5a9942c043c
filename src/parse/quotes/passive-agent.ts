/** “criticised by the minister”: whoever a passive names behind its “by”. */
import { isAdverb } from '../english/function-words.ts'
import type { Mention } from '../people/mention.ts'
import type { Scene } from './scene.ts'

const PASSIVE_AUXILIARIES = new Set(['been', 'was', 'were', 'is', 'are', 'be', 'being'])
const FARTHEST_AGENT = 8
/** Tokens that are looked at for “by”, quoted words between included: “called “a farce” by the minister”. */
const FARTHEST_END = 120

/** Whether a form of “be” makes the verb a passive; participles in -ing are none. */
export const isPassive = (scene: Scene, cue: number): boolean => {
  const { tokens } = scene.document
  if ((tokens.words[cue] ?? '').endsWith('ing')) return false
  let at = cue - 1
  while (at > 0 && isAdverb(tokens.words[at] ?? '')) at--
  return PASSIVE_AUXILIARIES.has(tokens.words[at] ?? '')
}

/** The mention behind the “by” of a passive, or `null`. Words that were said between the two do not count. */
export const agentOf = (scene: Scene, cue: number): Mention | null => {
  const { tokens } = scene.document
  let apart = 0
  for (let at = cue + 1; at < Math.min(tokens.count, cue + FARTHEST_END) && apart < FARTHEST_AGENT; at++) {
    if (scene.spoken[scene.stretchOf[at] ?? -1] === true) continue
    if (tokens.words[at] === '.') return null
    apart++
    if (tokens.words[at] !== 'by') continue
    const mention = scene.mentions[scene.firstMention[at + 1] ?? -1]
    return mention !== undefined && mention.from <= at + FARTHEST_AGENT ? mention : null
  }
  return null
}
