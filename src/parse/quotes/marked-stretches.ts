/**
 * Finds the stretches between quotation marks: curly, straight, two single marks for a double one, guillemets,
 * and single marks where they are told from apostrophes.
 *
 * Marks are paired within a paragraph. One that is still open at its end goes on where the next paragraph opens again.
 */
import type { Span } from '../../model/span.ts'
import { ELIDED_WORDS } from '../english/function-words.ts'
import type { DocumentParagraph, TextDocument } from '../text/document.ts'
import { isOwnWords } from '../text/paragraphs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

export interface MarkedStretch extends Span {
  /** How it is marked; words of block quotations and transcripts are marked by their place. */
  readonly style: 'double' | 'single' | 'block' | 'transcript'
  /** Token indices of the words between the marks. */
  readonly from: number
  readonly to: number
  /** Index of the paragraph. */
  readonly paragraph: number
  /** Whether a closing mark was found in the paragraph. */
  readonly closed: boolean
  /** The tokens that name its speaker apart: a transcript's label, a block's signature; `null` where there are none. */
  readonly label: TokenRange | null
}

const isSpace = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /\s/.test(text.charAt(at))

const stretch = (
  tokens: Tokens,
  style: MarkedStretch['style'],
  paragraph: number,
  opener: number,
  to: number,
  closed: boolean,
): MarkedStretch => ({
  start: tokens.ends[opener] ?? 0,
  end: closed ? (tokens.starts[to] ?? 0) : (tokens.ends[to - 1] ?? 0),
  style,
  from: opener + 1,
  to,
  paragraph,
  closed,
  label: null,
})

/** Whether a mark can only open; one of that shape right behind a word, “like this,“, was meant to close. */
const opensByShape = (tokens: Tokens, at: number): boolean => {
  const mark = tokens.words[at] ?? ''
  if (mark === '«' || mark === '„' || mark === '``') return true
  const { text } = tokens
  const isBehindWord = !isSpace(text, (tokens.starts[at] ?? 0) - 1) && isSpace(text, tokens.ends[at] ?? 0)
  return mark === '“' && !isBehindWord
}

/** Whether an opening mark stands free before a word: an earlier one without a closing mark is given up for it. */
const isFresh = (tokens: Tokens, at: number): boolean =>
  tokens.words[at] === '“' &&
  isSpace(tokens.text, (tokens.starts[at] ?? 0) - 1) &&
  !isSpace(tokens.text, tokens.ends[at] ?? 0)

/** Double marks of a paragraph; a straight one opens and closes by turns. */
const doubleStretches = (
  tokens: Tokens,
  { tokens: range, sentences }: DocumentParagraph,
  index: number,
  nextOpens: boolean,
): MarkedStretch[] => {
  const found: MarkedStretch[] = []
  let opener = -1
  for (let at = range.from; at < range.to; at++) {
    if (tokens.kinds[at] !== TokenKind.doubleMark) continue
    const mark = tokens.words[at] ?? ''
    const opens = opensByShape(tokens, at)
    if (opener < 0 || (opens && isFresh(tokens, at))) {
      if (opens || ((mark === '"' || mark === "''") && !isSpace(tokens.text, tokens.ends[at] ?? 0)))
        opener = at
    } else if (!opens) {
      if (at > opener + 1) found.push(stretch(tokens, 'double', index, opener, at, true))
      opener = -1
    }
  }
  if (opener < 0 || opener + 1 >= range.to) return found
  // Left open with nothing to go on in, a mark holds its sentence at most.
  const end = sentences.find(({ to }) => to > opener + 1)?.to ?? range.to
  found.push(stretch(tokens, 'double', index, opener, nextOpens ? range.to : end, false))
  return found
}

const canOpen = (tokens: Tokens, at: number): boolean => {
  const { text } = tokens
  const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
  if (isSpace(text, end) || !(isSpace(text, start - 1) || /[([“"—–-]/.test(text.charAt(start - 1))))
    return false
  const next = tokens.words[at + 1] ?? ''
  return !ELIDED_WORDS.has(next) && !/^\d\ds?$/.test(next)
}

const canClose = (tokens: Tokens, at: number): boolean => {
  const { text } = tokens
  const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
  return !isSpace(text, start - 1) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
}

/** Whether a mark that could close may as well be the apostrophe of a plural: the MPs' plan. */
const maybePossessive = (tokens: Tokens, at: number): boolean => {
  const start = tokens.starts[at] ?? 0
  return (
    tokens.text.charAt(start - 1) === 's' &&
    isSpace(tokens.text, tokens.ends[at] ?? 0) &&
    (tokens.kinds[at + 1] === TokenKind.lower || tokens.kinds[at + 1] === TokenKind.capital)
  )
}

/** What stands between single marks in a paragraph. An opener without a closer is an apostrophe, unless the next paragraph opens again. */
const singleStretches = (
  tokens: Tokens,
  { tokens: range }: DocumentParagraph,
  index: number,
  nextOpens: boolean,
): MarkedStretch[] => {
  const marks: number[] = []
  for (let at = range.from; at < range.to; at++) if (tokens.kinds[at] === TokenKind.singleMark) marks.push(at)
  const found: MarkedStretch[] = []
  for (let i = 0; i < marks.length; i++) {
    const opener = marks[i] ?? 0
    if (!canOpen(tokens, opener)) continue
    let closer = -1
    for (let j = i + 1; j < marks.length; j++) {
      const at = marks[j] ?? 0
      if (canOpen(tokens, at)) break
      if (!canClose(tokens, at)) continue
      closer = j
      if (!maybePossessive(tokens, at)) break
    }
    const at = marks[closer]
    if (at !== undefined) {
      if (at > opener + 1) found.push(stretch(tokens, 'single', index, opener, at, true))
      i = closer
    } else if (nextOpens && i === marks.length - 1 && opener + 1 < range.to)
      found.push(stretch(tokens, 'single', index, opener, range.to, false))
  }
  return found
}

const opensWithDouble = (tokens: Tokens, paragraph: DocumentParagraph | undefined): boolean =>
  paragraph !== undefined && tokens.kinds[paragraph.tokens.from] === TokenKind.doubleMark

const opensWithSingle = (tokens: Tokens, paragraph: DocumentParagraph | undefined): boolean =>
  paragraph !== undefined &&
  tokens.kinds[paragraph.tokens.from] === TokenKind.singleMark &&
  canOpen(tokens, paragraph.tokens.from)

/** Stretches in reading order without those that begin within another one. */
export const outermost = (stretches: readonly MarkedStretch[]): MarkedStretch[] => {
  let end = -1
  return [...stretches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((stretch) => {
      if (stretch.start < end) return false
      end = stretch.end
      return true
    })
}

/** With at least so many single marks to a double one, a text marks speech in both ways. */
const MIXED = 0.5

/**
 * Every outermost marked stretch of a document, in reading order; marks within marks belong to the outer ones.
 *
 * A paper marks speech in one way. Where it has double marks for it, single ones are left to headlines, which
 * repeat what the text quotes, and to words within words; unless the text below the headline has many of both.
 */
export const markedStretches = ({ tokens, paragraphs }: TextDocument): MarkedStretch[] => {
  const read = paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph }) => isOwnWords(paragraph.kind))
  const double = read.flatMap(({ paragraph, index }) =>
    doubleStretches(tokens, paragraph, index, opensWithDouble(tokens, paragraphs[index + 1])),
  )
  const single = read.flatMap(({ paragraph, index }) =>
    singleStretches(tokens, paragraph, index, opensWithSingle(tokens, paragraphs[index + 1])),
  )
  const inText = single.filter(({ paragraph }) => paragraph > 0 && paragraphs[paragraph]?.kind !== 'heading')
  if (single.length > double.length) return outermost([...double, ...single])
  return outermost(inText.length >= MIXED * double.length ? [...double, ...inText] : double)
}
