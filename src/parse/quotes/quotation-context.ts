/** What stands around a marked stretch within its sentence, outside all marks. */
import type { Mention } from '../people/mention.ts'
import type { TextDocument } from '../text/document.ts'
import type { QuotationContext } from './attribution.ts'
import type { MarkedStretch } from './marked-stretches.ts'

const ENDS_SENTENCE = new Set(['.', '?', '!', '…'])

/** The contexts of all stretches, in order. */
export const quotationContexts = (
  document: TextDocument,
  stretches: readonly MarkedStretch[],
  mentions: readonly Mention[],
): QuotationContext[] => {
  const outside = mentions.filter(
    (mention) => !stretches.some((stretch) => stretch.start <= mention.start && mention.end <= stretch.end),
  )
  return stretches.map((stretch, index) => {
    const range = document.paragraphs[stretch.paragraph]?.tokens ?? { from: 0, to: 0 }
    return {
      document,
      stretch,
      before: { from: startOfSentence(document, stretches, index, range.from), to: stretch.from - 1 },
      after: afterStretch(document, stretch, stretches[index + 1], range.to),
      mentions: outside,
    }
  })
}

/** Walks back from the opening mark to the start of the sentence, over other stretches of the same sentence. */
const startOfSentence = (
  { tokens }: TextDocument,
  stretches: readonly MarkedStretch[],
  index: number,
  paragraphStart: number,
): number => {
  let previous = index - 1
  let at = (stretches[index]?.from ?? 0) - 2
  while (at >= paragraphStart) {
    const stretch = stretches[previous]
    if (stretch !== undefined && at === stretch.to) {
      if (ENDS_SENTENCE.has(tokens.words[stretch.to - 1] ?? '')) return stretch.to + 1
      at = stretch.from - 2
      previous--
      continue
    }
    if (ENDS_SENTENCE.has(tokens.words[at] ?? '')) return at + 1
    at--
  }
  return paragraphStart
}

const afterStretch = (
  { tokens }: TextDocument,
  stretch: MarkedStretch,
  next: MarkedStretch | undefined,
  paragraphEnd: number,
): { from: number; to: number } => {
  const from = stretch.closed ? stretch.to + 1 : paragraphEnd
  const end =
    next !== undefined && next.from - 1 < paragraphEnd && next.from > from ? next.from - 1 : paragraphEnd
  let to = from
  while (to < end && !ENDS_SENTENCE.has(tokens.words[to] ?? '')) to++
  return { from, to }
}
