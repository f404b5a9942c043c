import type { Edtf } from './edtf.ts'
import type { Span, TextSpan } from './span.ts'

/**
 * How the words are marked. `direct`: whole sentences between marks, or set apart as a block. `mixed`: a fragment
 * between marks inside reported speech. `indirect`: speech without marks, reported or in a transcript.
 */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const

export type QuoteKind = (typeof QUOTE_KINDS)[number]

/** Whom an article attributes words to. */
export interface Speaker {
  /** The fullest name known: `Jeremy Corbyn`. */
  readonly name: string
  /** The id of the {@link Person}. */
  readonly id: string
  /** Where this attribution names the speaker; `null` where the quotation goes on without naming one. */
  readonly mention: Span | null
}

/** The words of one quotation as its article prints them. */
export interface Quotation {
  readonly kind: QuoteKind
  /** The segments' words, joined by a space, or by an ellipsis where the article stands between them. */
  readonly text: string
  /** In reading order, without the marks; several where attribution or a paragraph's end splits the words. */
  readonly segments: readonly Span[]
  /** The words of saying: “told the BBC”. */
  readonly cue: TextSpan | null
  readonly speaker: Speaker | null
  /** When the words were spoken, where the article says. */
  readonly said: Edtf | null
}

/** A quotation in a timeline: with an id, and the article it stands in. */
export interface Quote extends Quotation {
  readonly id: string
  readonly article: string
  /** The id of a fuller printing of the same words, here or in another article; `null` for the fullest. */
  readonly variantOf: string | null
}
