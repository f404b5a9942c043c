/** Finds reported speech without marks: of all that a verb of saying may govern, the likeliest, where it is likely at all. */
import type { LinearModel } from '../linear-model.ts'
import { type IndirectCandidate, indirectCandidates } from './indirect-candidates.ts'
import { indirectFeatures } from './indirect-features.ts'
import type { Scene } from './scene.ts'

/** Above this a candidate is believed; below even odds, since what is missed cannot be checked by the reader. */
export const LEAST_SCORE = -0.6

/** The believed candidates, one a verb, in order of the verbs; what lies wholly in a quotation's marks is left to it. */
export const findIndirectSpeech = (scene: Scene, model: LinearModel): IndirectCandidate[] => {
  const best = new Map<number, { candidate: IndirectCandidate; score: number }>()
  for (const candidate of indirectCandidates(scene)) {
    if (holdsQuotation(scene, candidate)) continue
    const score = model(indirectFeatures(scene, candidate))
    if (score > LEAST_SCORE && score > (best.get(candidate.cue)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(candidate.cue, { candidate, score })
  }
  return [...best.values()].map(({ candidate }) => candidate)
}

/** Whether more than a few of its words stand between the marks of a quotation: then it is that quotation's. */
const holdsQuotation = (scene: Scene, { ranges }: IndirectCandidate): boolean => {
  let marked = 0
  let size = 0
  for (const range of ranges) {
    size += range.to - range.from
    marked += scene.saidWithin(range)
  }
  return marked * 12 > size
}
