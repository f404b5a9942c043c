/** Who says anything at all in an article: the mentions that are the subject of a verb of saying, on either side of it. */
import type { Mention } from '../people/mention.ts'
import { isRunningText } from '../text/paragraphs.ts'
import { invertedSubject } from './inverted-subject.ts'
import type { Scene } from './scene.ts'
import { subjectOfCue } from './subject-of-cue.ts'

/** The sayers of a scene. */
export const sayersOf = (scene: Scene): ReadonlySet<Mention> => {
  const sayers = new Set<Mention>()
  for (const { kind, sentences } of scene.document.paragraphs) {
    if (!isRunningText(kind)) continue
    for (const sentence of sentences)
      for (let at = sentence.from; at < sentence.to; at++) {
        if (scene.cues[at] !== 1 || scene.spoken[scene.stretchOf[at] ?? -1] === true) continue
        const subject = invertedSubject(scene, at) ?? subjectOfCue(scene, at, sentence.from)?.mention ?? null
        if (subject !== null) sayers.add(subject)
      }
  }
  return sayers
}
