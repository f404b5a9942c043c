/** A quote as the screen prints it: its words, who said them and how. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Quote, QuoteKind } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { harmless } from '../text/cells.ts'
import { quoted } from './quoted.ts'

/** A quote's words in the marks they were printed in, none for indirect speech; `shift` is how far the words moved. */
export const markedQuote = (quote: Quote): { readonly text: string; readonly shift: number } => {
  const words = harmless(quote.text)
  if (quote.kind === 'indirect') return { text: words, shift: 0 }
  return { text: `“${words}”`, shift: 1 }
}

/** Spans of a quote's own text as spans of its marked text. */
export const shifted = (spans: readonly Span[], shift: number): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }))

const KINDS: Readonly<Record<QuoteKind, string>> = {
  direct: 'direct quote',
  mixed: 'mixed: a fragment in their words',
  indirect: 'indirect: no marks, so perhaps not their very words',
}

/** How a quote is marked, and what that means for its words. */
export const kindInWords = (kind: QuoteKind): string => KINDS[kind]

/** A kind in a word, where it stands among other facts. */
export const kindInShort = (kind: QuoteKind): string => KINDS[kind].replace(/:.*/, '')

/** Whose quotes they are whom nobody named, where a name would stand at the beginning. */
export const NOT_NAMED = 'Speaker not named'

/** Who said a quote, within a sentence. */
export const speakerName = (quote: Quote): string => harmless(quote.speaker?.name ?? NOT_NAMED.toLowerCase())

/** A quote told in a line: who said it, how it is marked, in which of the article's words, and when. */
export const quoteStopInWords = (quote: Quote): string => {
  const cue = quote.cue === null ? '' : ` · ${quoted(quote.cue.text)}`
  const said = quote.said === null ? '' : ` · said ${dateInWords(quote.said)}`
  return `${speakerName(quote)} · ${kindInWords(quote.kind)}${harmless(cue)}${said}`
}
