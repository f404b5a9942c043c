/** Where one stops in an article while reading: at its quotes and at its time expressions. */
import type { Edtf } from '../model/edtf.ts'
import type { Span } from '../model/span.ts'
import type { Anchor, DateBasis } from '../model/time-expression.ts'
import type { ListWindow } from './list-window.ts'
import type { TextExtent } from './text-parts.ts'

interface Stop {
  /** The lines that it is on, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Where it is in the article's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** What there is to say of it, as a sentence. */
  readonly words: string
}

export type ArticleStop =
  | (Stop & { readonly kind: 'quote'; readonly quote: string; readonly person: string | null })
  | (Stop & {
      readonly kind: 'time'
      readonly value: Edtf
      readonly basis: DateBasis
      readonly rule: string
      readonly anchor: Anchor | null
    })

export interface ArticleExtent extends TextExtent {
  /** In reading order. */
  readonly stops: readonly ArticleStop[]
}

/** The next stop behind an offset of the article's text, or the one before it; `undefined` where there is none. */
export const nextStop = (
  { stops }: ArticleExtent,
  offset: number,
  by: 1 | -1,
  kind: ArticleStop['kind'] | null = null,
): ArticleStop | undefined => {
  const wanted = kind === null ? stops : stops.filter((stop) => stop.kind === kind)
  return by === 1
    ? wanted.find(({ start }) => start > offset)
    : wanted.findLast(({ start }) => start < offset)
}

/** The innermost stop that an offset is in; `undefined` where it is in none. */
export const stopAt = ({ stops }: ArticleExtent, offset: number): ArticleStop | undefined =>
  stops.findLast(({ start, end }) => start <= offset && offset < end)

/** The stops that a line holds a piece of, in reading order. */
export const stopsOn = ({ stops }: ArticleExtent, line: number): readonly ArticleStop[] =>
  stops.filter(({ from, to }) => from <= line && line < to)

/** The stop that is told of a place: the one that it came for, or the first on its line. */
export const stopTold = (
  extent: ArticleExtent & { readonly lineOf: (offset: number) => number },
  { span, cursor }: { readonly span: Span | null; readonly cursor: ListWindow },
): ArticleStop | undefined => {
  const isOnSpan = span !== null && extent.lineOf(span.start) === cursor.selected
  return (isOnSpan ? stopAt(extent, span.start) : undefined) ?? stopsOn(extent, cursor.selected)[0]
}
