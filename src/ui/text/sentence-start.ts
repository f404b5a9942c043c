/** Where a text can begin to be shown: at a sentence, or at a paragraph. */

/** The end of a sentence before what begins like another one, or the end of a line. */
const ENDS = /\n\s*|[.!?…]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\d])/gu
/** An initial, or a word that is cut, before its full stop. */
const CUT_WORD = /(?:^|[\s("“])(?:\p{Lu}|Mrs?|Ms|Dr|St|Prof|Rev|Lt|Gen|Sen|Rep|Gov|No|vs?)$/u
/** What tells that a sentence begins is within so many characters before it. */
const LOOK_BACK = 12

/** The first offset, between two of a text with both, at which a sentence or a paragraph begins; `null` where none does. */
export const sentenceStart = (text: string, from: number, to: number): number | null => {
  if (from <= LOOK_BACK && text.slice(0, from).trim() === '') return from
  const lead = Math.max(0, from - LOOK_BACK)
  const near = text.slice(lead, to + 2)
  for (const { 0: end, index } of near.matchAll(ENDS)) {
    const at = lead + index + end.length
    if (at < from || (end.startsWith('.') && CUT_WORD.test(near.slice(0, index)))) continue
    return at <= to ? at : null
  }
  return null
}
