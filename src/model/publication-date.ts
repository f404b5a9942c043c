import type { Edtf } from './edtf.ts'

/**
 * How an article's publication date is known: `stated` by the article itself, `given` by the user,
 * or `inferred` from what the article and its neighbours say.
 */
export const PUBLICATION_BASES = ['stated', 'given', 'inferred'] as const

export type PublicationBasis = (typeof PUBLICATION_BASES)[number]

/** One reason for a date: the rule that spoke, and the words it rests on where there are any. */
export interface Evidence {
  readonly rule: string
  /** The words of the article, or of its metadata, that the rule read. */
  readonly text: string
  /** Where those words stand in the article's text; `null` when they come from metadata or the command line. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** Where another article told the reason: its id, the day it appeared, and its words. */
  readonly agreesWith?: { readonly article: string; readonly date: Edtf; readonly text: string }
}

/** The day (or month, or year) an article appeared: the anchor of its relative expressions. */
export interface PublicationDate {
  readonly date: Edtf
  readonly basis: PublicationBasis
  readonly evidence: readonly Evidence[]
  /** The date that the article states itself, where all else speaks against it and another is used. */
  readonly conflict?: { readonly date: Edtf; readonly evidence: readonly Evidence[] }
}
