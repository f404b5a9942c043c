/** Verbs of saying among the tokens of a document. */
import { CUE_VERBS, NOUN_LIKE_CUES } from '../english/cue-verbs.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** Words behind which a verb of saying is a noun: “a claim”, “his call”. */
const BEFORE_A_NOUN = new Set('a an the of his her their its our my your this these those'.split(' '))

/** “rejected claims”, “denied reports”: behind a verb, a form in -s is a noun. */
const isNounBehindVerb = (tokens: Tokens, at: number): boolean => {
  const before = tokens.words[at - 1] ?? ''
  return (tokens.words[at] ?? '').endsWith('s') && (before.endsWith('ed') || before.endsWith('ing'))
}

/** Words behind which a base form is a verb: they claim, to claim, would claim. */
const BEFORE_A_BASE_FORM = new Set(
  "to i we they you who would will can could may might should must do does did not don't didn't doesn't won't can't and people some many others most".split(
    ' ',
  ),
)

/** “a press conference”, “her first report”: a base form is a verb only behind what can govern one. */
const isBareNoun = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if (!NOUN_LIKE_CUES.has(word)) return false
  const before = tokens.words[at - 1] ?? ''
  return (
    !BEFORE_A_BASE_FORM.has(before) && !before.endsWith('s') && tokens.kinds[at - 1] !== TokenKind.capital
  )
}

/** “Vowing to change politics, the group …”: a participle may open its sentence with a capital. */
const opensAsParticiple = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.capital && (tokens.words[at] ?? '').endsWith('ing')

/** 1 at each token that is a verb of saying used as one, else 0. */
export const cueTokens = (tokens: Tokens): Uint8Array => {
  const cues = new Uint8Array(tokens.count)
  for (let at = 0; at < tokens.count; at++)
    if (
      (tokens.kinds[at] === TokenKind.lower || opensAsParticiple(tokens, at)) &&
      CUE_VERBS.has(tokens.words[at] ?? '') &&
      !BEFORE_A_NOUN.has(tokens.words[at - 1] ?? '') &&
      !isNounBehindVerb(tokens, at) &&
      !isBareNoun(tokens, at)
    )
      cues[at] = 1
  return cues
}
