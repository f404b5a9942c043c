/** “The trial starts on Thursday”, “MPs vote on Monday”, “they say Thursday”: the present of a timetable is what is to come. */
import { DETERMINERS, PREPOSITIONS } from '../english/function-words.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

const SINGULAR = new Set(
  'starts opens begins meets votes goes ends closes resumes returns arrives departs sails expires reopens convenes kicks heads faces hosts visits speaks decides rules sits retires airs'.split(
    ' ',
  ),
)
const PLURAL = new Set(
  'start open begin meet vote go end close resume return arrive depart sail expire reopen convene decide'.split(
    ' ',
  ),
)
const PLURAL_SUBJECTS = new Set(['they', 'we', 'you', 'who', 'mps', 'police', 'people'])

const isPluralSubject = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if (PLURAL_SUBJECTS.has(word)) return true
  return tokens.kinds[at] === TokenKind.lower && word.length > 3 && /[^su]s$/.test(word)
}

/** “trial starts”, “she goes”; and not “the votes”, “300 votes”, “of visits”, “housing starts”. */
const isSingularSubject = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  const kind = tokens.kinds[at] ?? TokenKind.other
  if (kind > TokenKind.capital || DETERMINERS.has(word) || PREPOSITIONS.has(word)) return false
  return !/(?:ing|ed|[^s]s)$/.test(word) || kind === TokenKind.capital
}

/** Whether a token is such a verb behind its subject. */
export const isTimetablePresent = (tokens: Tokens, at: number, first: number): boolean => {
  if (at <= first || tokens.kinds[at] !== TokenKind.lower) return false
  const word = tokens.words[at] ?? ''
  if (SINGULAR.has(word)) return isSingularSubject(tokens, at - 1)
  return PLURAL.has(word) && isPluralSubject(tokens, at - 1)
}

/** “They say Thursday”: a bare day as the thing said, with nothing but a mark behind it. */
export const isDaySaid = (tokens: Tokens, from: number, to: number, first: number): boolean =>
  from > first + 1 &&
  /^(?:say|says|mean|means)$/.test(tokens.words[from - 1] ?? '') &&
  (tokens.kinds[to] ?? TokenKind.other) >= TokenKind.doubleMark
