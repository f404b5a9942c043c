/** Cuts a text into paragraphs and tells running text from headings, bullets, rules and what is printed twice. */
import { type Span, trimmed } from '../../model/span.ts'

export type ParagraphKind = 'body' | 'bullet' | 'heading' | 'repeat' | 'pointer'

export interface Paragraph extends Span {
  readonly kind: ParagraphKind
}

const BULLET = /^(?:[•·▪◦‣*]|[-–—](?=\s))\s*/
/** “READ MORE: …”, “Related article”: words that point at another article. */
const POINTER =
  /^(?:read more|read also|see also|related(?: articles?| stories)?|more on this|watch|listen)\b\s*[:|]/i
const ENDS_SENTENCE = /[.!?…]["”’'»)\]]*$/
const LONGEST_HEADING = 90

/** Where white space of two or more stands between an unfinished sentence and a capital, two paragraphs ran into one. */
const RUN_ON = /(?<=[^\s.!?:,;…”"’])[^\S\n]{2,}(?=[A-Z“‘"'])|(?<=[a-z]['’])[^\S\n]{2,}(?=[A-Z])/g

/** A line without the space around it, cut where two paragraphs ran into one; nothing for an empty line. */
const runOns = (text: string, line: Span): Span[] => {
  const { start: first, end: last } = trimmed(text, line)
  const words = text.slice(first, last)
  const isSpacedOut = text.slice(line.start, line.end).includes('  ')
  const parts: Span[] = []
  let start = first
  for (const gap of isSpacedOut ? words.matchAll(RUN_ON) : []) {
    const end = first + gap.index
    parts.push(trimmed(text, { start, end }))
    start = end
  }
  parts.push(trimmed(text, { start, end: last }))
  return parts.filter((part) => part.end > part.start)
}

/** Lines of one block; a text wrapped at a fixed width has its lines joined again. */
const blocksOfLines = (text: string): Span[] => {
  const blocks: Span[] = []
  let lines: Span[] = []
  const flush = (): void => {
    if (isWrapped(text, lines)) {
      const [first, last] = [lines[0], lines.at(-1)]
      if (first !== undefined && last !== undefined) blocks.push({ start: first.start, end: last.end })
    } else for (const line of lines) blocks.push(line)
    lines = []
  }
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const parts = runOns(text, { start, end })
    if (parts.length === 0) flush()
    for (const part of parts) lines.push(part)
    start = end + 1
  }
  flush()
  return blocks
}

/** Whether consecutive lines are one paragraph cut at a fixed width rather than a paragraph each. */
const isWrapped = (text: string, lines: readonly Span[]): boolean => {
  if (lines.length < 2) return false
  const inner = lines.slice(0, -1)
  if (lines.some((line) => line.end - line.start > 100)) return false
  if (inner.some((line) => line.end - line.start < 40)) return false
  if (lines.some((line) => BULLET.test(text.slice(line.start, line.start + 3)))) return false
  const ended = inner.filter((line) => ENDS_SENTENCE.test(text.slice(line.end - 3, line.end))).length
  return ended * 2 < inner.length
}

/**
 * The paragraphs of a text in order, without the white space around them; bullets without their sign.
 * A paragraph that stands in the text before, word for word, is a `repeat` (picture captions are printed twice).
 */
export const paragraphsOf = (text: string): Paragraph[] => {
  const seen = new Set<string>()
  return blocksOfLines(text).map((block) => {
    const words = text.slice(block.start, block.end)
    const sign = BULLET.exec(words)?.[0] ?? /^#{1,6}\s+/.exec(words)?.[0] ?? ''
    const span = { start: block.start + sign.length, end: block.end }
    if (words.length > 40 && seen.has(words)) return { ...span, kind: 'repeat' as const }
    seen.add(words)
    if (sign.startsWith('#')) return { ...span, kind: 'heading' as const }
    if (POINTER.test(words)) return { ...span, kind: 'pointer' as const }
    if (sign !== '') return { ...span, kind: 'bullet' as const }
    const heading = words.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(words) && !/[:,;]$/.test(words)
    return { ...span, kind: heading ? ('heading' as const) : ('body' as const) }
  })
}
