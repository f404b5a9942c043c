/** A text of several paragraphs on lines, and which line shows what of it. */
import type { Span } from '../../model/span.ts'
import { harmless } from './cells.ts'
import { wrapSpans } from './wrap.ts'

/** Each line a span of the text; `null` for the one empty line between two paragraphs, however many were there. */
export const paragraphLines = (text: string, columns: number): readonly (Span | null)[] => {
  const lines: (Span | null)[] = []
  let at = 0
  let isApart = false
  for (const paragraph of text.split('\n')) {
    const spans = wrapSpans(harmless(paragraph), columns)
    if (spans.length === 0) isApart = true
    else {
      if (isApart && lines.length > 0) lines.push(null)
      isApart = false
      for (const { start, end } of spans) lines.push({ start: at + start, end: at + end })
    }
    at += paragraph.length + 1
  }
  return lines
}

export interface LinePlaces {
  /** The line that shows an offset; between two lines the later one, and behind all the last. 0 where there is none. */
  readonly lineOf: (offset: number) => number
  /** Where what a line shows begins; of an empty line, that of the next that is not. */
  readonly offsetOf: (line: number) => number
}

/** @param first the number of the first of the lines */
export const linePlaces = (lines: readonly (Span | null)[], first: number): LinePlaces => {
  const shown = lines.flatMap((span, at) => (span === null ? [] : [{ ...span, line: first + at }]))
  /** The first place where the lines are as asked; the last where none is. */
  const search = (isThere: (line: (typeof shown)[number]) => boolean) => {
    let [low, high] = [0, shown.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const line = shown[middle]
      if (line !== undefined && isThere(line)) high = middle
      else low = middle + 1
    }
    return shown[low] ?? shown.at(-1)
  }
  return {
    lineOf: (offset) => search(({ end }) => end > offset)?.line ?? 0,
    offsetOf: (wanted) => search(({ line }) => line >= wanted)?.start ?? 0,
  }
}
