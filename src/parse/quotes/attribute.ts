/** Goes through the marked stretches of an article in order: was it said, and by whom? */

import type { LinearModel } from '../linear-model.ts'
import type { Figure } from '../people/people.ts'
import { type StretchView, viewStretch } from './quotation-features.ts'
import type { Scene } from './scene.ts'
import { speakerCandidates } from './speaker-candidates.ts'
import { cueSubjects, type LastQuotation, speakerFeatures } from './speaker-features.ts'
import { hearingOf, namesIn, type Voice } from './voice.ts'

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

/** The stretches that were said, in reading order, each with its voice. */
export const attributeStretches = (scene: Scene, models: AttributionModels): SpokenStretch[] => {
  const { hear, remember } = hearingOf(scene, models.antecedent)
  const spoken: SpokenStretch[] = []
  let last: LastQuotation | null = null
  let lastVoice: Voice | null = null
  let lastFigure: Figure | null = null
  for (let index = 0; index < scene.stretches.length; index++) {
    if (scene.spoken[index] !== true) continue
    const view = viewStretch(scene, index)
    if (view === null) continue
    let best = -1
    let highest = Number.NEGATIVE_INFINITY
    const candidates = speakerCandidates(scene, view)
    const subjects = cueSubjects(scene, view)
    const named = namesIn(scene.document, [view.stretch])
    for (const [at, candidate] of candidates.entries()) {
      const score = models.speaker(speakerFeatures(scene, view, candidate, last, subjects, named))
      if (score > highest) {
        best = at
        highest = score
      }
    }
    const mention = candidates[best]?.mention ?? null
    const carriedOn = mention === null
    const voice: Voice | null = carriedOn ? lastVoice : hear(mention, lastFigure, [view.stretch])
    spoken.push({ view, voice, carriedOn })
    if (!carriedOn) remember(voice)
    lastVoice = voice
    lastFigure = voice?.figure ?? lastFigure
    last = { view, speaker: voice?.figure ?? voice?.name ?? null, attributed: !carriedOn }
  }
  return spoken
}
