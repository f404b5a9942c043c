/** Ms Greening told the programme she would not stay in a party that “crashed us out”. */
import type { AttributionFinder } from './attribution.ts'
import { cueAt, lastCue } from './cue.ts'

export const speakerBeforeQuotation: AttributionFinder = ({ document, before, mentions }) => {
  const cue = lastCue(document.tokens, before)
  if (cue < 0) return null
  const speaker = mentions.findLast((mention) => mention.from >= before.from && mention.to <= cue)
  return speaker === undefined ? null : { cue: cueAt(document.tokens, cue), speaker }
}
