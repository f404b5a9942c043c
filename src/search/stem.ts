/** What forms of one word have in common: `convinces` and `convinced`, `said` and `say`. */
import { stemmer } from 'stemmer'
import { BASE_OF_FORM } from './english/irregular-forms.ts'
import { comparedSpelling } from './spelling.ts'

/** The stem of a folded word by Porter's rules (1980), after its irregular forms and spelling are evened out. */
export const stemOf = (word: string): string => {
  const spelling = comparedSpelling(word)
  return stemmer(BASE_OF_FORM.get(word) ?? BASE_OF_FORM.get(spelling) ?? spelling)
}
