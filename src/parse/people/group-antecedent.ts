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
const opensSentence = ({ tokens, startsSentence, cues }: Focus, from: number): boolean => {
  if (startsSentence[from] === 1) return true
  for (let at = from - 1; at >= 0; at--) {
    const word = tokens.words[at] ?? ''
    if (from - at > MOST_WORDS_BEFORE_SUBJECT || PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return false
    if (word === 'they' || word === 'it' || cues[at] === 1) return false
    if (startsSentence[at] === 1) return true
  }
  return true
}

interface Weighed {
  readonly mention: Mention | null
  readonly score: number
}

const NOBODY: Weighed = { mention: null, score: Number.NEGATIVE_INFINITY }

const better = (a: Weighed, b: Weighed): Weighed => (b.score > a.score ? b : a)

/** How well a mention fits, so many sentences before the pronoun. */
const weigh = (focus: Focus, mention: Mention, apart: number, plural: boolean): Weighed => {
  const kind = mention.form === 'name' ? (focus.figures.get(mention)?.kind ?? mention.kind) : mention.kind
  if (mention.form === 'pronoun' || kind === 'person' || kind === 'unnamed') return NOBODY
  if (!plural && mention.form === 'nominal' && !mention.definite) return NOBODY
  const isSubject = focus.cues[mention.to] === 1 || opensSentence(focus, mention.from)
  return { mention, score: (isSubject ? SUBJECT : 0) - PER_SENTENCE * apart }
}

/** Finds the mention of an organisation or of several people that a pronoun most likely means, by its index; or `null`. */
export type GroupLookup = (index: number) => Mention | null

/**
 * Makes the look-up. Pronouns are resolved in reading order, so that the same pronoun at the start of a sentence before
 * can be asked in the place of all that stands before it: the walk back ends there.
 */
export const groupAntecedents = (focus: Focus): GroupLookup => {
  const { mentions, sentenceOf } = focus
  const found = new Map<number, Mention | null>()
  let next = 0

  const resolve = (index: number, pronoun: Mention): Mention | null => {
    let best = NOBODY
    for (let at = index - 1; at >= 0; at--) {
      const mention = mentions[at]
      if (mention === undefined) break
      const apart = (sentenceOf[pronoun.from] ?? 0) - (sentenceOf[mention.from] ?? 0)
      if (apart > FARTHEST_SENTENCES) break
      if (mention.name === pronoun.name && apart > 0 && opensSentence(focus, mention.from)) {
        const same = found.get(at) ?? null
        if (same !== null) best = better(best, { mention: same, score: SUBJECT - PER_SENTENCE * apart })
        break
      }
      best = better(best, weigh(focus, mention, apart, pronoun.name === 'they'))
    }
    return best.mention
  }

  return (index) => {
    for (; next <= index; next++) {
      const mention = mentions[next]
      if (mention?.form === 'pronoun' && mention.gender === null) found.set(next, resolve(next, mention))
    }
    return found.get(index) ?? null
  }
}
