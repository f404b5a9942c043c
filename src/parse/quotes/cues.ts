/** Verbs of saying among the tokens of a document. */
import { type TextSpan, textSpan } from '../../model/span.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { SpokenStretch } from './attribute.ts'
import type { Scene } from './scene.ts'

/** Words behind which a verb of saying is a noun: “a claim”, “his call”. */
const BEFORE_A_NOUN = new Set('a an the of his her their its our my your this these those'.split(' '))

/** 1 at each token that is a verb of saying used as one, else 0. */
export const cueTokens = (tokens: Tokens): Uint8Array => {
  const cues = new Uint8Array(tokens.count)
  for (let at = 0; at < tokens.count; at++)
    if (
      tokens.kinds[at] === TokenKind.lower &&
      CUE_VERBS.has(tokens.words[at] ?? '') &&
      !BEFORE_A_NOUN.has(tokens.words[at - 1] ?? '')
    )
      cues[at] = 1
  return cues
}

/** The words of saying that belong to a stretch: the verb on the side where its speaker stands, else the nearest. */
export const cueOf = (
  { document, cues }: Pick<Scene, 'document' | 'cues'>,
  { view, voice, carriedOn }: SpokenStretch,
): TextSpan | null => {
  if (carriedOn && view.cueBefore < 0) return null
  const { tokens } = document
  const mention = voice?.mention ?? null
  const behind = mention !== null && !carriedOn && mention.from >= view.stretch.to
  let cue = behind ? view.cueAfter : view.cueBefore
  if (cue < 0) cue = view.cueAfter
  if (cue < 0) return null
  // The verb next to its subject, where the speaker's clause holds several.
  if (mention !== null && !carriedOn) {
    if (cues[mention.to] === 1) cue = mention.to
    else if (cues[mention.from - 1] === 1) cue = mention.from - 1
  }
  return textSpan(document.text, { start: tokens.starts[cue] ?? 0, end: tokens.ends[cue] ?? 0 })
}
