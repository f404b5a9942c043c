/** Features of the question whether whoever spoke last goes on. */
import { type Note, yesOrNo } from '../linear-model.ts'
import { bucket, type StretchView } from './quotation-features.ts'
import type { LastQuotation } from './speaker-question.ts'

/** Notes the features that hold. */
export const noteAgain = (note: Note, view: StretchView, last: LastQuotation | null): void => {
  if (last === null) {
    note('again first')
    return
  }
  const apart = bucket(view.stretch.paragraph - last.view.stretch.paragraph)
  const cue = view.cueBefore >= 0 ? 'before' : view.cueAfter >= 0 ? 'after' : 'none'
  const whole = yesOrNo(view.wholeSentence)
  note('again')
  note('again apart', apart)
  note('again apart cue', apart, cue)
  note('again apart whole alone', apart, whole, yesOrNo(view.alone))
  note('again cue whole', cue, whole)
  note('again closed apart', yesOrNo(last.view.stretch.closed), apart)
  note('again starts last-alone apart', yesOrNo(view.startsParagraph), yesOrNo(last.view.alone), apart)
  note('again last-named apart', yesOrNo(last.attributed), apart)
  if (last.view.sentence.from === view.sentence.from) {
    note('again same sentence')
    note('again same sentence cue', cue)
  }
  if (last.speaker === null) note('again nobody')
}
