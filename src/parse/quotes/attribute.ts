/** Goes through what was said in an article, in reading order: by whom? */

import type { LinearModel } from '../linear-model.ts'
import type { Mention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { dialogueOf } from './dialogue.ts'
import type { Hearing } from './hearing.ts'
import { labelVoices } from './label-voices.ts'
import { type StretchView, viewStretch } from './quotation-features.ts'
import type { IndirectCandidate } from './report.ts'
import type { Scene } from './scene.ts'
import { isSecondHalf } from './second-half.ts'
import { type SpeakerCandidate, speakerCandidates } from './speaker-candidates.ts'
import { noteSpeaker } from './speaker-features.ts'
import { type LastQuotation, speakerQuestion } from './speaker-question.ts'
import { subjectOfCue } from './subject-of-cue.ts'
import type { Voice } from './voice.ts'

/** The trained parts of the attribution. */
export interface AttributionModels {
  /** Above zero: somebody said what stands between the marks. */
  readonly spoken: LinearModel
  /** Highest for the most likely speaker. */
  readonly speaker: LinearModel
  /** Highest for the most likely antecedent of a pronoun. */
  readonly antecedent: LinearModel
  /** Above zero: a verb of saying governs what was said without marks. */
  readonly indirect: LinearModel
}

/** A stretch that was said, and who is heard in it. */
export interface SpokenStretch {
  readonly view: StretchView
  readonly voice: Voice | null
  /** Whether the voice carries on from the stretch before, rather than being named beside this one. */
  readonly carriedOn: boolean
}

/** A block quotation is introduced by the paragraph before it, where that names anybody, and hardly goes on with the last. */
const candidatesFor = (scene: Scene, view: StretchView): readonly SpeakerCandidate[] => {
  const candidates = speakerCandidates(scene, view)
  if (view.stretch.style !== 'block') return candidates
  const introduced = candidates.filter(
    (candidate) => candidate.mention !== null && candidate.region === 'last paragraph',
  )
  return introduced.length > 0 ? introduced : candidates
}

/** “The engineer said that he had warned”: a pronoun that opens what a verb of saying brings means who says it. */
const saidOf = (scene: Scene, { sentence }: StretchView, mention: Mention | null): Mention | null => {
  if (mention?.form !== 'pronoun') return mention
  const cue = scene.document.tokens.words[mention.from - 1] === 'that' ? mention.from - 2 : mention.from - 1
  if (cue <= sentence.from || scene.cues[cue] !== 1) return mention
  return subjectOfCue(scene, cue, sentence.from)?.mention ?? mention
}

/** The mention that most likely names the speaker of a stretch; `null` where whoever spoke last goes on. */
const likeliest = (
  scene: Scene,
  view: StretchView,
  last: LastQuotation | null,
  model: LinearModel,
): Mention | null => {
  let best: Mention | null = null
  let highest = Number.NEGATIVE_INFINITY
  const question = speakerQuestion(scene, view, last)
  for (const candidate of candidatesFor(scene, view)) {
    const score = model((note) => noteSpeaker(note, question, candidate))
    if (score <= highest) continue
    best = candidate.mention
    highest = score
  }
  return saidOf(scene, view, best)
}

/** Whether a stretch can only go on with the last speaker: a block's next paragraph, a turn without a label, a second half. */
const goesOn = (scene: Scene, view: StretchView, last: LastQuotation | null): boolean => {
  const { stretch, cueBefore } = view
  if (stretch.style === 'transcript') return stretch.label === null
  const before = last?.view.stretch
  if (before === undefined) return false
  if (stretch.style === 'block') return before.style === 'block' && before.paragraph === stretch.paragraph - 1
  return cueBefore >= before.to && isSecondHalf(scene.document, before, stretch)
}

/** Everybody heard in an article. */
export interface Attribution {
  /** The stretches that were said, in reading order. */
  readonly stretches: readonly SpokenStretch[]
  /** For each piece of reported speech whoever said it. */
  readonly reported: readonly (Voice | null)[]
}

/**
 * Hears who speaks, marked or not, in reading order: whom a pronoun means depends on who spoke before.
 *
 * @param reports in reading order
 */
export const attribute = (
  scene: Scene,
  model: LinearModel,
  { hear, remember }: Hearing,
  reports: readonly IndirectCandidate[],
): Attribution => {
  const voiceOfLabel = labelVoices(scene)
  const dialogue = dialogueOf(scene.document.text)
  const stretches: SpokenStretch[] = []
  const reported: (Voice | null)[] = []
  let last: LastQuotation | null = null
  let lastFigure: Figure | null = null

  const note = (voice: Voice | null): void => {
    remember(voice)
    lastFigure = voice?.figure ?? lastFigure
  }
  const hearReports = (to: number): void => {
    for (let next = reports[reported.length]; next !== undefined; next = reports[reported.length]) {
      const { cue, subject } = next.report
      if (cue >= to) return
      const voice = subject === null ? null : hear(subject, lastFigure, [])
      reported.push(voice)
      note(voice)
    }
  }

  for (let index = 0; index < scene.stretches.length; index++) {
    const view = scene.spoken[index] === true ? viewStretch(scene, index) : null
    if (view === null) continue
    hearReports(view.stretch.from)
    const { label } = view.stretch
    const mention: Mention | null =
      label !== null || goesOn(scene, view, last) ? null : likeliest(scene, view, last, model)
    const carriedOn: boolean = label === null && mention === null
    const named: Voice | null = mention === null ? null : hear(mention, lastFigure, [view.stretch])
    const voice: Voice | null =
      label !== null ? voiceOfLabel(label) : carriedOn ? dialogue.voiceOf(view) : named
    stretches.push({ view, voice, carriedOn })
    if (!carriedOn) note(voice)
    dialogue.note(view, voice)
    last = { view, speaker: voice?.figure ?? voice?.name ?? null, attributed: !carriedOn }
  }
  hearReports(Number.POSITIVE_INFINITY)
  return { stretches, reported }
}
