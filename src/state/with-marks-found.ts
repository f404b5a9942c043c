/** Marks that wait for their event or quote, set once the timeline holds it. */
import { chosenByKey, isHeldBy, markKey } from './marked.ts'
import type { State } from './state.ts'

/** The state with those set that can be, before the marks that were made since. */
export const withMarksFound = (state: State): State => {
  const { index, marked, marksElsewhere } = state
  if (marksElsewhere.length === 0) return state
  const found: State['marked'] = new Map(
    marksElsewhere.flatMap((key) => {
      const chosen = chosenByKey(key)
      return chosen !== null && isHeldBy(index, chosen) ? [[markKey(chosen), chosen] as const] : []
    }),
  )
  return {
    ...state,
    marked: new Map([...found, ...marked]),
    marksElsewhere: marksElsewhere.filter((key) => !found.has(key)),
  }
}
