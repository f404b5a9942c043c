/** What annotated articles teach of speakers: who said what stands between marks? */
import { featureNames, type LinearModel } from '../parse/linear-model.ts'
import type { Figure } from '../parse/people/people.ts'
import { hearingOf } from '../parse/quotes/hearing.ts'
import { viewStretch } from '../parse/quotes/quotation-features.ts'
import { sceneOfText } from '../parse/quotes/scene-of-text.ts'
import { speakerCandidates } from '../parse/quotes/speaker-candidates.ts'
import { noteSpeaker } from '../parse/quotes/speaker-features.ts'
import { type LastQuotation, speakerQuestion } from '../parse/quotes/speaker-question.ts'
import type { Voice } from '../parse/quotes/voice.ts'
import { type GoldArticle, type GoldSpeaker, isPronoun, ownerOf, sameName, touches } from './gold-articles.ts'
import type { RankingExample } from './train-linear.ts'

const isNamed = (speaker: GoldSpeaker, voice: Voice | null): boolean =>
  voice !== null &&
  [speaker.canonical, isPronoun(speaker) ? null : speaker.text].some(
    (name) => name !== null && sameName(name, voice.name),
  )

/** Which candidates are right: those that gold names the speaker with, else those of the same name. */
const rightOf = (touched: readonly boolean[], named: readonly boolean[]): number[] => {
  const beside = touched.some(Boolean) ? touched : named
  return beside.flatMap((yes, at) => (at > 0 && yes ? [at] : []))
}

/** Who said each stretch that was said? */
export const speakerExamples = (article: GoldArticle, antecedentModel: LinearModel): RankingExample[] => {
  const scene = sceneOfText(article.text, (stretch, all) => ownerOf(article, stretch, all) !== null)
  const { hear, remember } = hearingOf(scene, antecedentModel)
  const examples: RankingExample[] = []
  let last: (LastQuotation & { readonly voice: Voice | null; readonly gold: GoldSpeaker }) | null = null
  let lastFigure: Figure | null = null
  for (const [index, stretch] of scene.stretches.entries()) {
    const owner = ownerOf(article, stretch, scene.stretches)
    const view = viewStretch(scene, index)
    if (owner === null || view === null) continue
    const { speaker } = owner
    const question = speakerQuestion(scene, view, last)
    const candidates = speakerCandidates(scene, view)
    const heard = candidates.map(({ mention }): Voice | null =>
      mention === null ? (last?.voice ?? null) : hear(mention, lastFigure, [stretch]),
    )
    const named = heard.map((voice) => isNamed(speaker, voice))
    const touched = candidates.map(({ mention }) => mention !== null && touches(speaker, mention))
    const sameMention: boolean = last !== null && speaker.start !== null && last.gold.start === speaker.start
    const right = rightOf(touched, named)
    if (named[0] === true || sameMention) right.unshift(0)
    examples.push({
      candidates: candidates.map((candidate) =>
        featureNames((note) => noteSpeaker(note, question, candidate)),
      ),
      right: speaker.text === null ? [] : right,
    })
    const at = right.find((place) => place > 0) ?? right[0] ?? -1
    const voice: Voice | null = heard[at] ?? null
    remember(voice)
    lastFigure = voice?.figure ?? lastFigure
    last = { view, speaker: voice?.figure ?? voice?.name ?? null, attributed: at > 0, voice, gold: speaker }
  }
  return examples
}
