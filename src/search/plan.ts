/** The words of a query → units, in each segment of an index. */
import { mayBeOne, withJoined } from './joined-words.ts'
import type { Segment } from './segment.ts'
import type { QueryWord, Unit } from './unit.ts'
import { unitsOfWord } from './unit-of-word.ts'

/** So many words are remembered with what they are like: a keystroke then expands only the last. */
const MOST_REMEMBERED = 2000

export interface Planner {
  /**
   * What words mean in each of the segments, in their order.
   *
   * @param isLastOpen whether the last word is still being typed
   */
  readonly plan: (words: readonly QueryWord[], isLastOpen: boolean) => readonly (readonly Unit[])[]
}

export const createPlanner = (segments: readonly Segment[]): Planner => {
  const rows = segments.reduce((sum, segment) => sum + segment.rows, 0)
  const remembered = new Map<string, readonly Unit[]>()
  const unitsOf = (word: string, isOpen: boolean): readonly Unit[] => {
    const key = isOpen ? `${word}…` : word
    let units = remembered.get(key)
    if (units === undefined) {
      units = unitsOfWord(segments, rows, word, isOpen)
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      remembered.set(key, units)
    }
    return units
  }
  return {
    plan: (words, isLastOpen) => {
      const byWord = words.map((word, at) => unitsOf(word.folded, isLastOpen && at === words.length - 1))
      const areOne = words.slice(1).map((word, at) => mayBeOne(segments, words[at] ?? word, word))
      return segments.map((segment, at) =>
        withJoined(
          segment,
          words,
          byWord.flatMap((units) => units[at] ?? []),
          areOne,
        ),
      )
    },
  }
}
