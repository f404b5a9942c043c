/** How far what leads up to a marked stretch reaches it: the verb of saying before it, and the noun beside it. */
import { CUE_NOUNS, NAMING_WORDS, TITLED_NOUNS } from '../english/cue-nouns.ts'
import { FEATURE_WORDS } from './feature-words.ts'
import type { StretchView } from './quotation-features.ts'
import type { MarkedDocument } from './scene.ts'

export type NounBeside = 'naming' | 'titled' | 'saying'

const MOST_TOKENS_BEFORE = 4
const MOST_TOKENS_BEHIND = 3

const nounOf = (word: string): NounBeside | null =>
  NAMING_WORDS.has(word)
    ? 'naming'
    : TITLED_NOUNS.has(word)
      ? 'titled'
      : CUE_NOUNS.has(word)
        ? 'saying'
        : null

/** What kind of noun stands nearest in front of a stretch: “the film “…””, “in a statement: “…””. */
export const nounBefore = (
  { document }: MarkedDocument,
  { stretch, sentence }: StretchView,
): NounBeside | null => {
  const least = Math.max(sentence.from, stretch.from - 1 - MOST_TOKENS_BEFORE)
  for (let at = stretch.from - 2; at >= least; at--) {
    const noun = nounOf(document.tokens.words[at] ?? '')
    if (noun !== null) return noun
  }
  return null
}

/** What kind of noun stands nearest behind a stretch: “a “…” badge”, “the “…” speech”. */
export const nounBehind = (
  { document }: MarkedDocument,
  { stretch, sentence }: StretchView,
): NounBeside | null => {
  const most = Math.min(sentence.to, stretch.to + 1 + MOST_TOKENS_BEHIND)
  for (let at = stretch.to + 1; at < most; at++) {
    const noun = nounOf(document.tokens.words[at] ?? '')
    if (noun !== null) return noun
  }
  return null
}

const BREAKS = new Set([
  ',',
  ';',
  '—',
  '–',
  '--',
  ')',
  'who',
  'which',
  'after',
  'when',
  'while',
  'because',
  'where',
])
const MOST_BREAKS = 3

/** How many clauses may have begun between the verb of saying and the stretch, up to three. */
export const breaksFrom = ({ document }: MarkedDocument, { stretch, cueBefore }: StretchView): number => {
  let breaks = 0
  for (let at = cueBefore + 1; at < stretch.from - 1 && breaks < MOST_BREAKS; at++)
    if (BREAKS.has(document.tokens.words[at] ?? '')) breaks++
  return breaks
}

const LONGEST_GAP = 3

/** What stands between two stretches of one paragraph, as far as it is no name or topic: `, and`; `far` where it is long. */
export const gapBetween = ({ document }: MarkedDocument, from: number, to: number): string => {
  if (to - from > LONGEST_GAP) return 'far'
  const { tokens } = document
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const word = tokens.words[at] ?? ''
    words.push(FEATURE_WORDS.has(word) || (tokens.kinds[at] ?? 0) > 3 ? word : 'x')
  }
  return words.join(' ')
}
