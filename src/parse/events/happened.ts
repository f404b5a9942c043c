/** Whether a sentence tells what happened, or how things are and will be, by its first finite verb. */
import { AUXILIARIES } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

const PRESENT_OR_FUTURE = new Set(
  "is are has have will would can may must should isn't aren't hasn't haven't won't 's".split(' '),
)
const REPORTING = new Set('said says told added'.split(' '))

/** A narrative in the past goes on from the date in focus; news and plain statements start from publication. */
export const tellsWhatHappened = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) {
    const word = tokens.words[at] ?? ''
    if (PRESENT_OR_FUTURE.has(word) || REPORTING.has(word)) return false
    if (AUXILIARIES.has(word) || word.endsWith('ed')) return true
  }
  return false
}
