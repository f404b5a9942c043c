/** What is marked: quotes and events, to act on all of them. */
import type { Chosen } from '../model/chosen.ts'
import type { TimelineIndex } from './timeline-index.ts'

/** The key of what can be marked: `quote:a1/q3`. */
export const markKey = ({ kind, id }: Chosen): string => `${kind}:${id}`

/** What a key stands for; `null` for any other text. */
export const chosenByKey = (key: string): Chosen | null => {
  const [, kind, id] = /^(quote|event):(.+)$/s.exec(key) ?? []
  return (kind === 'quote' || kind === 'event') && id !== undefined ? { kind, id } : null
}

/** Whether a timeline holds what is chosen. */
export const isHeldBy = ({ rowOf, eventNumber }: TimelineIndex, { kind, id }: Chosen): boolean =>
  (kind === 'quote' ? rowOf(id) : eventNumber(id)) !== undefined

/** The marks with one more, or without it where it is there. */
export const withMark = (
  marked: ReadonlyMap<string, Chosen>,
  chosen: Chosen,
): ReadonlyMap<string, Chosen> => {
  const next = new Map(marked)
  if (!next.delete(markKey(chosen))) next.set(markKey(chosen), chosen)
  return next
}
