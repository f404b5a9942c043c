/** A sentence cut to a headline: short enough for a list, never in the middle of a word. */
const LONGEST = 90

/** The first clause-sized part of a sentence, of at most 90 UTF-16 units, with an ellipsis where it was cut. */
export const headlineOfText = (sentence: string): string => {
  const line = sentence.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line.replace(/[.;:,]$/, '')
  const cut = line.slice(0, LONGEST)
  const end = Math.max(cut.lastIndexOf(' '), LONGEST / 2)
  return `${cut.slice(0, end).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`
}
