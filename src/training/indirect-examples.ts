/** What annotated articles teach of reported speech: what does a verb of saying govern? */

import type { Span } from '../model/span.ts'
import { featureNames } from '../parse/linear-model.ts'
import { indirectCandidates } from '../parse/quotes/indirect-candidates.ts'
import { noteExtent, noteReport } from '../parse/quotes/indirect-features.ts'
import { sceneOfText } from '../parse/quotes/scene-of-text.ts'
import { spanOfRange } from '../parse/text/document.ts'
import { fragmentsOf, type GoldArticle, ownerOf } from './gold-articles.ts'
import type { BinaryExample } from './train-linear.ts'

const LEAST_SHARED = 0.5

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Shared length over joint length of two sets of spans. */
const overlapOf = (a: readonly Span[], b: readonly Span[]): number => {
  let shared = 0
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared / Math.max(1, size(a) + size(b) - shared)
}

/** Is each candidate what was said? Beliefs and intentions count for neither: only speech is asked for. */
export const indirectExamples = (article: GoldArticle): BinaryExample[] => {
  const scene = sceneOfText(article.text, (stretch, all) => ownerOf(article, stretch, all) !== null)
  const gold = article.quotes
    .filter((quotation) => quotation.cue_is_speech !== false)
    .map((quotation) => fragmentsOf(quotation))
  return indirectCandidates(scene).map((candidate) => {
    const spans = candidate.ranges.map((range) => spanOfRange(scene.document.tokens, range))
    return {
      features: featureNames((note) => {
        noteReport(note, scene, candidate.report)
        noteExtent(note, scene, candidate)
      }),
      right: gold.some((fragments) => overlapOf(fragments, spans) >= LEAST_SHARED),
    }
  })
}
