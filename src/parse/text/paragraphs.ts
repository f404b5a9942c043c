/** Cuts a text into paragraphs and tells running text from headings, bullets, rules and what is printed twice. */
import { endsSentence } from '../../model/ends-sentence.ts'
import { type Span, trimmed } from '../../model/span.ts'

export type ParagraphKind =
  | 'body'
  | 'bullet'
  | 'heading'
  | 'block quotation'
  | 'caption'
  /** Word for word what stands in the text before. */
  | 'repeat'
  | 'byline'
  | 'pointer'

/** Whether a paragraph is the article's own words: neither who wrote it, nor what points elsewhere. */
export const isOwnWords = (kind: ParagraphKind): boolean => kind !== 'pointer' && kind !== 'byline'

/** Whether a paragraph is the article's own words for the first time. */
export const isRunningText = (kind: ParagraphKind): boolean => isOwnWords(kind) && kind !== 'repeat'

export interface Paragraph extends Span {
  readonly kind: ParagraphKind
}

const BULLET = /^(?:[•·▪◦‣]|[*–—-](?=\s))\s*/
/** “READ MORE: …”, “Related article”: words that point at another article. */
const POINTER =
  /^(?:read more|read also|see also|related(?: articles?| stories)?|more on this|watch|listen)\b\s*[:|]/i
/** “> words”, as in Markdown and e-mail. */
const BLOCK_QUOTATION = /^>\s?/
/** “By Ann Smith, political editor”: two words with a capital, or a name in capitals, and what they are behind a mark. */
const BY =
  /^(?:Words by|By|BY) \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|&|de|la|van|von))+(?:$|,| in | for | at |[|—–-])/u
const BY_DAY = /^by (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
/** “Published: 21 February 2019”, “Last updated at 11.30am”, “Reporting by Ann Smith” */
const PUBLISHED =
  /^(?:(?:published|updated|last updated|posted)(?::| (?:at |on )?\d)|(?:written|reporting|editing|edited) by\b)/i
const IN_MARKS = /["“”‘]/

const LONGEST_BYLINE = 120
/** “… leaves the hall. Picture: Ann Smith”, “(pictured left)”. */
const CAPTION =
  /\b(?:picture|photo|photograph|image|photographer|credit)(?: by|:)|\(pictured\b|^pictured:|\bimages?\/|\/getty\b/i
const LONGEST_CAPTION = 300
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
  const ended = inner.filter((line) => endsSentence(text.slice(line.end - 3, line.end))).length
  return ended * 2 < inner.length
}

/** The sign that a line opens with, which is no word of it: of a bullet, a heading, a block quotation. */
const signOf = (words: string): string =>
  (BULLET.exec(words) ?? /^#{1,6}\s+/.exec(words) ?? BLOCK_QUOTATION.exec(words))?.[0] ?? ''

const isByline = (words: string): boolean =>
  words.length <= LONGEST_BYLINE &&
  ((BY.test(words) && !BY_DAY.test(words)) || PUBLISHED.test(words)) &&
  !IN_MARKS.test(words) &&
  !endsSentence(words)

/** What a paragraph is by its words and the sign before them. */
const kindOf = (words: string, sign: string): ParagraphKind => {
  if (sign.startsWith('#')) return 'heading'
  if (sign.startsWith('>')) return 'block quotation'
  if (POINTER.test(words)) return 'pointer'
  if (sign !== '') return 'bullet'
  if (isByline(words)) return 'byline'
  if (words.length <= LONGEST_CAPTION && CAPTION.test(words)) return 'caption'
  return words.length <= LONGEST_HEADING && !endsSentence(words) && !/[:,;]$/.test(words) ? 'heading' : 'body'
}

/** Shorter lines come again by chance. */
const SHORTEST_REPEAT = 40

/**
 * The paragraphs of a text in order, without the white space around them, and without the signs of bullets, headings
 * and block quotations. Captions are printed twice: the first is a `caption`, what comes again a `repeat`.
 */
export const paragraphsOf = (text: string): Paragraph[] => {
  const seen = new Map<string, number>()
  const found: Paragraph[] = []
  for (const block of blocksOfLines(text)) {
    const words = text.slice(block.start, block.end)
    const sign = signOf(words)
    // “>” alone parts the paragraphs of a block.
    if (sign.length === words.length) continue
    const first = words.length > SHORTEST_REPEAT ? seen.get(words) : undefined
    const kind = first === undefined ? kindOf(words, sign) : 'repeat'
    const before = first === undefined ? undefined : found[first]
    if (first !== undefined && before?.kind === 'body') found[first] = { ...before, kind: 'caption' }
    if (first === undefined) seen.set(words, found.length)
    found.push({ start: block.start + sign.length, end: block.end, kind })
  }
  return found
}
