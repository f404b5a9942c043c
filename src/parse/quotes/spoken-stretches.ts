/** Which marked stretches were said by anybody. */
import type { LinearModel } from '../linear-model.ts'
import { namesInMarks } from './name-in-marks.ts'
import { viewStretch } from './quotation-features.ts'
import type { MarkedDocument } from './scene.ts'
import { noteSpoken } from './spoken-features.ts'

/** Above this a stretch is believed to have been said; most are, so a little above even odds. */
const LEAST_SCORE = 0.2

/** For each stretch whether it was said. What is marked by its place alone, a block or a turn, always was. */
export const spokenStretches = (marked: MarkedDocument, model: LinearModel): boolean[] => {
  const names = namesInMarks(marked)
  const { text } = marked.document
  return marked.stretches.map(({ style, start, end }, index) => {
    if (style === 'block' || style === 'transcript') return true
    const view = viewStretch(marked, index)
    return (
      view !== null &&
      !names.has(text.slice(start, end)) &&
      model((note) => noteSpoken(note, marked, view)) > LEAST_SCORE
    )
  })
}
