/** What a speaker is looked for in: the words, the verbs of saying around them, and who spoke before. */
import type { Figure } from '../people/people.ts'
import { namesIn } from './named-in-words.ts'
import type { StretchView } from './quotation-features.ts'
import type { Scene } from './scene.ts'
import { type Subject, subjectOfCue } from './subject-of-cue.ts'

/** What is known of the quotation before when a speaker is looked for. */
export interface LastQuotation {
  readonly view: StretchView
  /** The speaker's figure or name, to be compared by identity; `null` when nobody was found. */
  readonly speaker: object | string | null
  /** Whether its speaker was named beside it, rather than carried on. */
  readonly attributed: boolean
}

/** The subjects of the verbs of saying nearest to a stretch, on either side. */
export interface CueSubjects {
  readonly before: Subject | null
  readonly after: Subject | null
}

/** What a speaker is looked for in: once for all the candidates of a stretch. */
export interface SpeakerQuestion {
  readonly scene: Scene
  readonly view: StretchView
  readonly subjects: CueSubjects
  readonly last: LastQuotation | null
  readonly isNamedInWords: (figure: Figure) => boolean
}

/** The subjects of the verbs of saying nearest to a stretch. */
const cueSubjects = (scene: Scene, { cueBefore, cueAfter, sentence, stretch }: StretchView): CueSubjects => ({
  before: cueBefore < 0 ? null : subjectOfCue(scene, cueBefore, sentence.from),
  after: cueAfter < 0 ? null : subjectOfCue(scene, cueAfter, Math.min(cueAfter, stretch.to + 1)),
})

/** Gathers what bears on who said a stretch. */
export const speakerQuestion = (
  scene: Scene,
  view: StretchView,
  last: LastQuotation | null,
): SpeakerQuestion => ({
  scene,
  view,
  last,
  subjects: cueSubjects(scene, view),
  isNamedInWords: namesIn(scene.document, [view.stretch]),
})
