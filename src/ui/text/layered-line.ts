/** One line in which dresses lie over each other: a time expression in a quote in the stretch that was asked for. */
import type { Span } from '../../model/span.ts'
import type { Dress } from '../theme/theme.ts'
import type { DressedSpan } from './highlight.ts'

/** `text` from `line.start` to `line.end`, each piece in the dresses of all layers over it, the first innermost. */
export const layeredLine = (text: string, line: Span, layers: readonly DressedSpan[]): string => {
  const over = layers.filter(({ start, end }) => start < line.end && end > line.start && start < end)
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of over) cuts.add(Math.max(start, line.start)).add(Math.min(end, line.end))
  const places = [...cuts].sort((a, b) => a - b)
  return places
    .slice(1)
    .map((end, at) => {
      const start = places[at] ?? line.start
      const dresses: readonly Dress[] = over.flatMap((layer) =>
        layer.start <= start && layer.end >= end ? [layer.dress] : [],
      )
      return dresses.reduce((shown, dress) => dress(shown), text.slice(start, end))
    })
    .join('')
}
