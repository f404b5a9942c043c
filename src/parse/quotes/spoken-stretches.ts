/** Which marked stretches were said by anybody. */
import type { LinearModel } from '../linear-model.ts'
import { namesInMarks } from './name-in-marks.ts'
import { viewStretch } from './quotation-features.ts'
import type { MarkedDocument } from './scene.ts'
import { spokenFeatures } from './spoken-features.ts'

/** Above this a stretch is believed to have been said; most are, so a little above even odds. */
const LEAST_SCORE = 0.3

/** For each stretch whether it was said. */
export const spokenStretches = (marked: MarkedDocument, model: LinearModel): boolean[] => {
  const names = namesInMarks(marked)
  const { text } = marked.document
  let previous = false
  return marked.stretches.map((stretch, index) => {
    if (stretch.style === 'block' || stretch.style === 'transcript') return true
    const view = viewStretch(marked, index)
    previous =
      view !== null &&
      !names.has(text.slice(stretch.start, stretch.end)) &&
      model(spokenFeatures(marked, view, previous)) > LEAST_SCORE
    return previous
  })
}
