/** Which words of what is on screen the query matches, remembered while they stay there. */
import type { Span } from '../model/span.ts'
import { createHighlighter } from '../search/highlight.ts'

/** The stretches of a text that a query matches, in order and without overlap. */
export type Marks = (query: string, text: string) => readonly Span[]

/** More texts than any screen shows at once. */
const REMEMBERED = 500

/** Marks that are worked out once for each text, until the query changes or too many are remembered. */
export const createMarks = (): Marks => {
  let latest = ''
  let highlight = createHighlighter(latest)
  const remembered = new Map<string, readonly Span[]>()
  return (query, text) => {
    if (query !== latest) {
      latest = query
      highlight = createHighlighter(query)
      remembered.clear()
    }
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const spans = highlight(text)
    remembered.set(text, spans)
    return spans
  }
}
