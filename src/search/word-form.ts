/** The compared spelling and the stem of a word, remembered: marking a screen of quotes asks for those of the same words over and over. */
import { comparedSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'

export interface WordForm {
  readonly spelling: string
  readonly stem: string
}

/** More words than any screen or query holds; then all is forgotten, and worked out again as it is asked for. */
const MOST_REMEMBERED = 50_000

const remembered = new Map<string, WordForm>()

export const wordForm = (word: string): WordForm => {
  let form = remembered.get(word)
  if (form === undefined) {
    form = { spelling: comparedSpelling(word), stem: stemOf(word) }
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, form)
  }
  return form
}
