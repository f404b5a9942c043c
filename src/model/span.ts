/** Half-open stretch `[start, end)` of an article's text, in UTF-16 units: `text.slice(start, end)` is what is shown. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the very words it covers: a W3C Web Annotation selector pair. */
export interface TextSpan extends Span {
  readonly text: string
}

/** The words a span covers, as a {@link TextSpan}. */
export const textSpan = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
})

/** Whether two spans share at least one UTF-16 unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The span without white space at either end. */
export const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
