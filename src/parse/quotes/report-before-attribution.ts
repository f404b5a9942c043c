/** “[The plan will fail], the minister said.” “[The plan], he said, [will fail].” */
import type { TokenRange } from '../text/sentences.ts'
import type { IndirectCandidate } from './report.ts'
import { commaFrom, type Scene, wordAt } from './scene.ts'
import { subjectOfCue } from './subject-of-cue.ts'

const LONGEST_ATTRIBUTION = 9

/** The candidates in front of an attribution between commas, and on both sides of it. @param end of the words */
export const reportsBeforeAttribution = (
  scene: Scene,
  cue: number,
  sentence: TokenRange,
  end: number,
): IndirectCandidate[] => {
  let comma = cue - 1
  while (comma > sentence.from && cue - comma <= LONGEST_ATTRIBUTION && wordAt(scene, comma) !== ',') comma--
  if (wordAt(scene, comma) !== ',' || comma - sentence.from < 2) return []
  const inverted = comma === cue - 1
  const subject = inverted
    ? (scene.mentions[scene.firstMention[cue + 1] ?? -1] ?? null)
    : (subjectOfCue(scene, cue, comma + 1)?.mention ?? null)
  if (subject === null || (inverted && subject.from > cue + LONGEST_ATTRIBUTION)) return []
  const { from } = sentence
  const first = { from, to: comma }
  const next = commaFrom(scene, cue + 1, end)
  const base = { cue, sentence, subject, from }
  const alone: IndirectCandidate = {
    report: { form: 'in front', ...base },
    ranges: [first],
    end: next >= end - 1 ? 'sentence' : 'comma',
  }
  // “He would stay, he said, but hinted that …”: the next verb says something else.
  const saysMore = /^(?:and|but)$/.test(wordAt(scene, next + 1)) && scene.cues[next + 2] === 1
  if (next >= end - 2 || saysMore) return [alone]
  const ranges = [first, { from: next + 1, to: end }]
  return [alone, { report: { form: 'around', ...base }, ranges, end: 'sentence' }]
}
