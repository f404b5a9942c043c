/** Whether a sentence tells what happened, or how things are and will be, by its first finite verb. */
import { isPastForm } from '../dates/past-form.ts'
import { AUXILIARIES, PERSONAL_PRONOUNS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

const PRESENT_OR_FUTURE = new Set(
  "is are has have will would can may must should isn't aren't hasn't haven't won't".split(' '),
)
const REPORTING = new Set('said says told added'.split(' '))
/** “The ship will then sail” says so near its beginning. */
const EARLY = 10

/** A narrative in the past goes on from the date in focus; news and plain statements start from publication. */
export const tellsWhatHappened = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) {
    const word = tokens.words[at] ?? ''
    if (PRESENT_OR_FUTURE.has(word) || REPORTING.has(word)) return false
    // “it’s”, but not “Ann’s”
    if (word === "'s" && PERSONAL_PRONOUNS.has(tokens.words[at - 1] ?? '')) return false
    if (AUXILIARIES.has(word) || isPastForm(tokens, at)) return true
  }
  return false
}

/** Whether a sentence says itself that it goes on from the day before it: “it will then sail”. */
export const goesOnThen = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = from + 1; at < Math.min(to, from + EARLY); at++)
    if (tokens.words[at] === 'then' && AUXILIARIES.has(tokens.words[at - 1] ?? '')) return true
  return false
}
