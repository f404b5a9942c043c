/** Whom they, it and “the group” point back at: the last organisation or group in focus. */
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import type { Focus } from './antecedents.ts'
import type { Mention } from './mention.ts'

const FARTHEST_SENTENCES = 3
const SUBJECT = 2
const PER_SENTENCE = 0.5
/** Words that may stand in front of a subject: “The new 'Independent Group'”. */
const MOST_WORDS_BEFORE_SUBJECT = 4

/** Whether only modifiers stand between the start of its sentence and a token. */
const opensSentence = ({ tokens, sentenceOf }: Focus, from: number): boolean => {
  let at = from - 1
  for (; at >= 0 && sentenceOf[at] === sentenceOf[from]; at--) {
    const word = tokens.words[at] ?? ''
    if (from - at > MOST_WORDS_BEFORE_SUBJECT || PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return false
    if (word === 'they' || word === 'it') return false
  }
  return true
}

/** The mention of an organisation or of several people that a pronoun most likely means, or `null`. */
export const groupAntecedent = (focus: Focus, index: number): Mention | null => {
  const { mentions, figures, sentenceOf, cues } = focus
  const pronoun = mentions[index]
  if (pronoun === undefined) return null
  const plural = pronoun.name === 'they'
  let best: Mention | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (let at = index - 1; at >= 0; at--) {
    const mention = mentions[at]
    if (mention === undefined) break
    const apart = (sentenceOf[pronoun.from] ?? 0) - (sentenceOf[mention.from] ?? 0)
    if (apart > FARTHEST_SENTENCES) break
    if (mention.form === 'pronoun') continue
    const kind = mention.form === 'name' ? (figures.get(mention)?.kind ?? mention.kind) : mention.kind
    if (kind === 'person' || kind === 'unnamed') continue
    if (!plural && mention.form === 'nominal' && !mention.definite) continue
    const subject = cues[mention.to] === 1 || opensSentence(focus, mention.from)
    const score = (subject ? SUBJECT : 0) - PER_SENTENCE * apart
    if (score > highest) {
      best = mention
      highest = score
    }
  }
  return best
}
