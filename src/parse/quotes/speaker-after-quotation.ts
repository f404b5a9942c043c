/** “It is sad,” said Mr Huddleston. — “It is sad,” Mr Huddleston said. */
import type { AttributionFinder } from './attribution.ts'
import { cueAt, firstCue } from './cue.ts'

const FARTHEST = 12

export const speakerAfterQuotation: AttributionFinder = ({ document, after, mentions }) => {
  const range = { from: after.from, to: Math.min(after.to, after.from + FARTHEST) }
  const cue = firstCue(document.tokens, range)
  if (cue < 0) return null
  const speaker =
    mentions.find((mention) => mention.from >= range.from && mention.to <= cue) ??
    mentions.find((mention) => mention.from > cue && mention.from <= cue + 4 && mention.to <= range.to)
  return speaker === undefined ? null : { cue: cueAt(document.tokens, cue), speaker }
}
