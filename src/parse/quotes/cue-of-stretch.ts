import { type TextSpan, textSpan } from '../../model/span.ts'
import type { SpokenStretch } from './attribute.ts'
import type { Scene } from './scene.ts'

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
