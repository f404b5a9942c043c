/** “According to the report, [the plan will fail].” “[The plan will fail], according to the report.” */
import type { TokenRange } from '../text/sentences.ts'
import type { IndirectCandidate, Report } from './report.ts'
import { commaFrom, type Scene, wordAt } from './scene.ts'

const MOST_COMMAS = 3

/** The candidates around “according to”, which stands at token `at`. @param end of the words */
export const reportsOfSource = (
  scene: Scene,
  at: number,
  sentence: TokenRange,
  end: number,
): IndirectCandidate[] => {
  const subject = scene.mentions[scene.firstMention[at + 2] ?? -1] ?? null
  const heard = subject !== null && subject.from < sentence.to ? subject : null
  const report = (from: number): Report => ({ form: 'according', cue: at, sentence, subject: heard, from })
  const found: IndirectCandidate[] = []
  if (at - sentence.from >= 3) {
    const first = { from: sentence.from, to: wordAt(scene, at - 1) === ',' ? at - 1 : at }
    found.push({ report: report(first.from), ranges: [first], end: 'sentence' })
    const comma = commaFrom(scene, at + 2, end)
    if (comma < end - 3)
      found.push({
        report: report(first.from),
        ranges: [first, { from: comma + 1, to: end }],
        end: 'around',
      })
    return found
  }
  for (let comma = commaFrom(scene, at + 3, end); comma < end - 2 && found.length < MOST_COMMAS; ) {
    found.push({ report: report(comma + 1), ranges: [{ from: comma + 1, to: end }], end: 'initial' })
    comma = commaFrom(scene, comma + 1, end)
  }
  return found
}
