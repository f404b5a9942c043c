/** Finds reported speech without marks: of all that a verb of saying may govern, the likeliest, where it is likely at all. */
import type { LinearModel } from '../linear-model.ts'
import { indirectCandidates } from './indirect-candidates.ts'
import { noteExtent, noteReport } from './indirect-features.ts'
import type { IndirectCandidate, Report } from './report.ts'
import type { Scene } from './scene.ts'

/** Above this a candidate is believed; below even odds, since what is missed cannot be checked by the reader. */
const LEAST_SCORE = -0.6

/** The believed candidates, one a verb, in order of the verbs; what lies wholly in a quotation's marks is left to it. */
export const findIndirectSpeech = (scene: Scene, model: LinearModel): IndirectCandidate[] => {
  const best = new Map<number, { candidate: IndirectCandidate; score: number }>()
  let report: Report | null = null
  let ofReport = 0
  for (const candidate of indirectCandidates(scene)) {
    if (holdsQuotation(scene, candidate)) continue
    if (candidate.report !== report) {
      report = candidate.report
      const own = report
      ofReport = model((note) => noteReport(note, scene, own))
    }
    const score = ofReport + model((note) => noteExtent(note, scene, candidate))
    const { cue } = candidate.report
    if (score > LEAST_SCORE && score > (best.get(cue)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(cue, { candidate, score })
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
