/** An article's text, cut up once: what every finder reads. */
import type { Span } from '../../model/span.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { sentencesOf, type TokenRange } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

export interface DocumentParagraph extends Paragraph {
  readonly tokens: TokenRange
  readonly sentences: readonly TokenRange[]
}

export interface TextDocument {
  readonly text: string
  readonly tokens: Tokens
  readonly paragraphs: readonly DocumentParagraph[]
}

/** The index of the first token that starts at or after an offset. */
export const tokenAt = (tokens: Tokens, offset: number): number => {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A range of tokens as a span of the text. */
export const spanOfRange = (tokens: Tokens, { from, to }: TokenRange): Span => ({
  start: tokens.starts[from] ?? 0,
  end: tokens.ends[to - 1] ?? 0,
})

/** Cuts a text into paragraphs, sentences and tokens. */
export const readDocument = (text: string): TextDocument => {
  const tokens = tokenize(text)
  const paragraphs = paragraphsOf(text).map((paragraph) => {
    const range = { from: tokenAt(tokens, paragraph.start), to: tokenAt(tokens, paragraph.end) }
    return { ...paragraph, tokens: range, sentences: sentencesOf(tokens, range) }
  })
  return { text, tokens, paragraphs }
}
