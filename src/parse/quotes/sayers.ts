/** Who says anything at all in an article: the mentions that are the subject of a verb of saying, on either side of it. */
import type { Mention } from '../people/mention.ts'
import { isRunningText } from '../text/paragraphs.ts'
import { TokenKind } from '../text/tokens.ts'
import type { Scene } from './scene.ts'
import { subjectOfCue } from './subject-of-cue.ts'

const MOST_TITLES = 8

/** “…,” said the former minister John Smith: the mention right behind a verb that stands behind words or a comma. */
const invertedSubject = (scene: Scene, cue: number): Mention | null => {
  const { tokens } = scene.document
  const isBehindWords = (scene.stretchOf[cue - 1] ?? -1) >= 0 || tokens.words[cue - 1] === ','
  const mention = scene.mentions[scene.firstMention[cue + 1] ?? -1]
  if (!isBehindWords || mention === undefined || mention.from > cue + MOST_TITLES) return null
  for (let at = cue + 1; at < mention.from; at++)
    if ((tokens.kinds[at] ?? TokenKind.other) > TokenKind.capital) return null
  return mention
}

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
