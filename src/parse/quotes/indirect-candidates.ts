/**
 * Reported speech without marks: for each verb of saying the stretches that may be what was said.
 *
 *     She told reporters on Monday [that the plan would fail].       behind the verb
 *     [The plan will fail], the minister said.                       in front of it
 *     [The plan], he said, [will fail].                              around it
 *     According to the report, [the plan will fail].                 behind its source
 */
import { isRunningText } from '../text/paragraphs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'
import type { IndirectCandidate } from './report.ts'
import { reportsBeforeAttribution } from './report-before-attribution.ts'
import { reportsBehindVerb } from './report-behind-verb.ts'
import { reportsOfSource } from './report-of-source.ts'
import { saysNothing } from './says-nothing.ts'
import { type Scene, wordAt } from './scene.ts'
import { withoutDateline } from './without-dateline.ts'

/** The end of the words of a sentence, without its stop and closing marks. */
const endOfWords = (scene: Scene, { from, to }: TokenRange): number => {
  let end = to
  while (
    end > from &&
    (scene.document.tokens.kinds[end - 1] ?? TokenKind.other) >= TokenKind.doubleMark &&
    !'%)'.includes(wordAt(scene, end - 1))
  )
    end--
  return end
}

/** Every candidate of a document; most are none, and several share a verb. */
export const indirectCandidates = (scene: Scene): IndirectCandidate[] => {
  const found: IndirectCandidate[] = []
  for (const paragraph of scene.document.paragraphs) {
    if (!isRunningText(paragraph.kind)) continue
    for (const whole of paragraph.sentences) {
      const sentence = withoutDateline(scene, whole)
      const end = endOfWords(scene, sentence)
      for (let at = sentence.from; at < end; at++) {
        const stretch = scene.stretchOf[at] ?? -1
        if (stretch >= 0 && scene.spoken[stretch] === true) continue
        if (scene.cues[at] === 1 && !saysNothing(scene, at))
          found.push(
            ...reportsBehindVerb(scene, at, sentence, end),
            ...reportsBeforeAttribution(scene, at, sentence, end),
          )
        else if (wordAt(scene, at) === 'according' && wordAt(scene, at + 1) === 'to')
          found.push(...reportsOfSource(scene, at, sentence, end))
      }
    }
  }
  return found
}
