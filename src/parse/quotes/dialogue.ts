/**
 * Who speaks where two take turns in paragraphs of their own and nobody is named any more:
 *
 *     “Will it open?” asked Mr Brown.      named
 *     “It will,” said Ms Smith.            named
 *     “When?”                              whoever asked before asks again
 *     “In May.”                            a question is answered by the other one
 */
import type { StretchView } from './quotation-features.ts'
import type { Voice } from './voice.ts'

interface Turn {
  readonly view: StretchView
  readonly voice: Voice | null
  readonly asks: boolean
}

export interface Dialogue {
  /** Whoever says a stretch beside which nobody is named: the last speaker, or the one before. */
  readonly voiceOf: (view: StretchView) => Voice | null
  readonly note: (view: StretchView, voice: Voice | null) => void
}

/** Follows who speaks. @param text of the article */
export const dialogueOf = (text: string): Dialogue => {
  let last: Turn | null = null
  let other: Turn | null = null
  const asks = ({ stretch }: StretchView): boolean =>
    /\?\s*$/.test(text.slice(Math.max(stretch.start, stretch.end - 3), stretch.end))

  const voiceOf = (view: StretchView): Voice | null => {
    if (last === null || other === null) return last?.voice ?? null
    const { stretch } = last.view
    const isNextTurn = view.alone && stretch.closed && view.stretch.paragraph === stretch.paragraph + 1
    const answers = last.asks && last.view.alone && !asks(view)
    const asksAgain = asks(view) && other.asks && !last.asks
    return isNextTurn && (answers || asksAgain) ? other.voice : last.voice
  }
  const note = (view: StretchView, voice: Voice | null): void => {
    if (last !== null && last.voice?.name !== voice?.name) other = last
    last = { view, voice, asks: asks(view) }
  }
  return { voiceOf, note }
}
