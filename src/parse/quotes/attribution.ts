import type { TextSpan } from '../../model/span.ts'
import type { Mention } from '../people/mention.ts'
import type { TextDocument } from '../text/document.ts'
import type { MarkedStretch } from './marked-stretches.ts'

/** Who is said to have said it, and in which words. */
export interface Attribution {
  readonly cue: TextSpan
  readonly speaker: Mention
}

/** One marked stretch in its surroundings: what a finder of attributions looks at. */
export interface QuotationContext {
  readonly document: TextDocument
  readonly stretch: MarkedStretch
  /** Token range outside marks between the sentence's (or the last stretch's) edge and the opening mark. */
  readonly before: { readonly from: number; readonly to: number }
  /** Token range outside marks between the closing mark and the sentence's (or the next stretch's) edge. */
  readonly after: { readonly from: number; readonly to: number }
  /** Mentions of the document in reading order. */
  readonly mentions: readonly Mention[]
}

/** Looks for one form of attribution; `null` where it is not there. */
export type AttributionFinder = (context: QuotationContext) => Attribution | null
