/** The line of a text under its headline that says who wrote it: “By Ann Smith, political editor”. */
import { MONTHS, WEEKDAYS } from '../model/date-in-words.ts'

const LONGEST_BYLINE = 120
const BY = /^(?:(?:reported|words|written) )?by:? (?=\p{L})/iu
/** “… in Brussels”, “… for The Paper” */
const PLACE = / (?:at|for|in) (?:the )?\p{Lu}.*/u
const BETWEEN = /,? and |, | & | [-–—|] /i
const CAPITALIZED = /^\p{Lu}[\p{L}.'’-]*$/u
const POSSESSIVE = /['’]s$/i
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|la|le|ten|ter|van|von|y|zu)$/
const ROLE =
  /^(?:\p{L}[\p{L}'’-]* ){0,5}(?:analyst|chief|columnist|commentator|contributor|correspondent|critic|editor|journalist|reporter|staff|writer)s?$/iu
/** “By Monday Morning”, “By Popular Demand” */
const NO_NAMES: ReadonlySet<string> = new Set(
  [...MONTHS, ...WEEKDAYS, 'Now', 'Popular', 'Royal', 'The', 'Then'].map((word) => word.toLowerCase()),
)

const isCapitalized = (word: string): boolean => CAPITALIZED.test(word) && !POSSESSIVE.test(word)

/** Whether words may be the name of somebody, or with `fewest` 1 of a paper or an agency. */
const isName = (words: readonly string[], fewest: number): boolean => {
  const [first = ''] = words
  return (
    words.length >= fewest &&
    words.length <= 6 &&
    !NO_NAMES.has(first.toLowerCase()) &&
    isCapitalized(words.at(-1) ?? '') &&
    words.every((word) => isCapitalized(word) || PARTICLE.test(word))
  )
}

/** The line without its “By”; `null` where it is none that says who wrote the article. */
export const bylineIn = (line: string): string | null => {
  const written = line.trim()
  if (written.length > LONGEST_BYLINE || !BY.test(written)) return null
  const byline = written.replace(BY, '').trim()
  const [author = [], ...others] = byline.split(BETWEEN).map((part) => part.replace(PLACE, '').split(' '))
  const areNamesOrRoles = others.every((words) => isName(words, 1) || ROLE.test(words.join(' ')))
  return isName(author, 2) && areNamesOrRoles && !/\p{Ll}{3}\.$/u.test(byline) ? byline : null
}
