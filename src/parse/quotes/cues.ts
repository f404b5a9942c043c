/** Verbs of saying among the tokens of a document. */
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** Words behind which a verb of saying is a noun: “a claim”, “his call”. */
const BEFORE_A_NOUN = new Set('a an the of his her their its our my your this these those'.split(' '))

/** “rejected claims”, “denied reports”: behind a verb, a form in -s is a noun. */
const isNounBehindVerb = (tokens: Tokens, at: number): boolean => {
  const before = tokens.words[at - 1] ?? ''
  return (tokens.words[at] ?? '').endsWith('s') && (before.endsWith('ed') || before.endsWith('ing'))
}

/** 1 at each token that is a verb of saying used as one, else 0. */
export const cueTokens = (tokens: Tokens): Uint8Array => {
  const cues = new Uint8Array(tokens.count)
  for (let at = 0; at < tokens.count; at++)
    if (
      tokens.kinds[at] === TokenKind.lower &&
      CUE_VERBS.has(tokens.words[at] ?? '') &&
      !BEFORE_A_NOUN.has(tokens.words[at - 1] ?? '') &&
      !isNounBehindVerb(tokens, at)
    )
      cues[at] = 1
  return cues
}
