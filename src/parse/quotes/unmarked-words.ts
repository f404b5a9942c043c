/** Verbatim words that need no marks, as stretches like those between marks: block quotations and the turns of transcripts. */
import { spanOfRange, type TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { blockQuotations } from './block-quotations.ts'
import type { MarkedStretch } from './marked-stretches.ts'
import { transcriptTurns } from './transcript-turns.ts'

const stretchOf = (
  { tokens }: TextDocument,
  style: 'block' | 'transcript',
  paragraph: number,
  { from, to }: TokenRange,
  label: TokenRange | null,
): MarkedStretch => ({
  ...spanOfRange(tokens, { from, to }),
  style,
  from,
  to,
  paragraph,
  closed: false,
  label,
})

/** The stretches of a document, in no order. Each may run on in the next paragraph. */
export const unmarkedWords = (document: TextDocument): readonly MarkedStretch[] => [
  ...blockQuotations(document).map(({ paragraph, words, signature }) =>
    stretchOf(document, 'block', paragraph, words, signature),
  ),
  ...transcriptTurns(document).map(({ paragraph, label, words }) =>
    stretchOf(document, 'transcript', paragraph, words, label),
  ),
]
