/** What forms of one word have in common: `convinces` and `convinced`, `said` and `say`. */
import { stemmer } from 'stemmer'
import { BASE_OF_FORM } from './english/irregular-forms.ts'
import { comparedSpelling } from './spelling.ts'

/** Spelling comes first, so that all spellings of a word have one stem: `rose` is of `rise`, which compares as `rize`. */
const BASE_OF_SPELLING: ReadonlyMap<string, string> = new Map(
  Array.from(BASE_OF_FORM, ([form, base]) => [comparedSpelling(form), comparedSpelling(base)]),
)

/** The stem of a folded word by Porter's rules (1980), after its spelling and irregular forms are evened out. */
export const stemOf = (word: string): string => {
  const spelling = comparedSpelling(word)
  return stemmer(BASE_OF_SPELLING.get(spelling) ?? spelling)
}
