/** Who may have said a quotation: the mentions around it, and whoever spoke last. */
import type { Mention } from '../people/mention.ts'
import type { StretchView } from './quotation-features.ts'
import { mentionsWithin, type Scene } from './scene.ts'

export type Region =
  | 'before'
  | 'after'
  | 'paragraph before'
  | 'paragraph after'
  | 'last paragraph'
  | 'next paragraph'

/** One possible speaker. `mention: null` is whoever spoke the quotation before. */
export type SpeakerCandidate =
  | { readonly mention: null }
  | {
      readonly mention: Mention
      readonly region: Region
      /** How many mentions of the region stand nearer to the quotation. */
      readonly nearer: number
    }

/** Mentions of its own paragraph that are looked at on either side, within the sentence and without. */
const MOST_IN_SENTENCE = 12
const MOST_IN_PARAGRAPH = 12
/** Mentions of a neighbouring paragraph that are looked at. */
const MOST_IN_NEXT_PARAGRAPH = 3
const MOST_IN_LAST_PARAGRAPH = 6

/** The candidates for a stretch, the last speaker first, then region by region from the nearest. */
export const speakerCandidates = (scene: Scene, view: StretchView): SpeakerCandidate[] => {
  const { document, mentions } = scene
  const { stretch, sentence } = view
  const index = stretch.paragraph
  const paragraph = document.paragraphs[index]?.tokens ?? sentence
  const candidates: SpeakerCandidate[] = [{ mention: null }]

  const add = (region: Region, from: number, to: number, nearestLast: boolean, most: number): void => {
    const { first, last } = mentionsWithin(scene, { from, to })
    for (let nearer = 0; nearer < Math.min(last - first, most); nearer++) {
      const mention = mentions[nearestLast ? last - 1 - nearer : first + nearer]
      if (mention !== undefined) candidates.push({ mention, region, nearer })
    }
  }

  const behind = stretch.closed ? stretch.to + 1 : stretch.to
  add('before', sentence.from, stretch.from - 1, true, MOST_IN_SENTENCE)
  add('after', behind, sentence.to, false, MOST_IN_SENTENCE)
  add('paragraph before', paragraph.from, sentence.from, true, MOST_IN_PARAGRAPH)
  add('paragraph after', sentence.to, paragraph.to, false, MOST_IN_NEXT_PARAGRAPH)
  const last = document.paragraphs[index - 1]?.tokens
  if (last !== undefined) add('last paragraph', last.from, last.to, true, MOST_IN_LAST_PARAGRAPH)
  const next = document.paragraphs[index + 1]?.tokens
  if (next !== undefined && view.alone)
    add('next paragraph', next.from, next.to, false, MOST_IN_NEXT_PARAGRAPH)
  return candidates
}
