/** How the words between marks look by themselves: how long, with which capitals, ended how. */
import { AUXILIARIES } from '../english/function-words.ts'
import { TokenKind } from '../text/tokens.ts'
import type { MarkedStretch } from './marked-stretches.ts'
import type { MarkedDocument } from './scene.ts'

export interface WordsShape {
  readonly words: number
  /** `Xx` every word has a capital, `Title` most have, `Sentence` the first has, else `lower`. */
  readonly shape: 'Xx' | 'Title' | 'Sentence' | 'lower'
  readonly ending: 'stop' | 'comma' | 'dash' | 'none'
  readonly hasVerb: boolean
  /** Whether words such as I and we, he and she stand in them: somebody speaks of people. */
  readonly isPersonal: boolean
  readonly exclaims: boolean
}

/** Pronouns, and what they are contracted to. */
export const PERSONAL_WORDS: ReadonlySet<string> = new Set(
  "i we you my our your me us i'm i've i'll we're we've we'll you're they it he she i'd it's that's".split(
    ' ',
  ),
)

const endingOf = (last: string): WordsShape['ending'] =>
  /[.?!]/.test(last) ? 'stop' : last === ',' ? 'comma' : /[—–-]/.test(last) ? 'dash' : 'none'

/** Looks at the words of a stretch. */
export const shapeOfWords = ({ document }: MarkedDocument, { from, to, end }: MarkedStretch): WordsShape => {
  const { tokens, text } = document
  let capitals = 0
  let words = 0
  let hasVerb = false
  let isPersonal = false
  let exclaims = false
  for (let at = from; at < to; at++) {
    const kind = tokens.kinds[at]
    const word = tokens.words[at] ?? ''
    if (kind === TokenKind.capital || kind === TokenKind.lower) words++
    if (kind === TokenKind.capital) capitals++
    hasVerb ||= AUXILIARIES.has(word)
    isPersonal ||= PERSONAL_WORDS.has(word)
    exclaims ||= word === '!' || word === '?'
  }
  const opensCapital = tokens.kinds[from] === TokenKind.capital
  const isTitle = words > 1 && opensCapital && capitals >= words - 1 - Math.floor(words / 4)
  const shape = capitals === words ? 'Xx' : isTitle ? 'Title' : opensCapital ? 'Sentence' : 'lower'
  return { words, shape, ending: endingOf(text.charAt(end - 1)), hasVerb, isPersonal, exclaims }
}
