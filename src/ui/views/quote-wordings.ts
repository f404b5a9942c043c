/** The wordings of one quotation compared: which words each has that another lacks, and what to call it. */
import { addToList } from '../../model/add-to-list.ts'
import type { Article } from '../../model/article.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { QuotePrintings } from '../../state/quote-groups.ts'
import { foldedWords, insideDifferences, wordDifferences } from '../text/word-differences.ts'
import { articleBriefName } from '../words/article-in-words.ts'

/** Another wording, and the quotes that have it. */
export interface OtherWording {
  readonly quotes: readonly Quote[]
  /** What of its text the first wording lacks. */
  readonly differences: readonly Span[]
  /** `worded so`, `in part`, `fuller`. */
  readonly label: string
}

export interface ComparedWordings {
  /** Other quotes in the very words of the first. */
  readonly same: readonly Quote[]
  readonly others: readonly OtherWording[]
  /** What of the first text any of the others lacks where it does not only leave off. */
  readonly differences: readonly Span[]
}

const joined = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last === undefined || span.start > last.end) found.push(span)
    else found.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
  }
  return found
}

const compared = (
  first: Quote,
  quotes: readonly Quote[],
): OtherWording & { readonly ofFirst: readonly Span[] } => {
  const text = quotes[0]?.text ?? ''
  const found = wordDifferences(first.text, text)
  const isFuller = text.length > first.text.length
  const differences = isFuller ? insideDifferences(text, found.second) : found.second
  const ofFirst = isFuller ? found.first : insideDifferences(first.text, found.first)
  const differs = differences.length > 0 || ofFirst.length > 0
  return { quotes, differences, ofFirst, label: differs ? 'worded so' : isFuller ? 'fuller' : 'in part' }
}

/** The other printings of a quotation by their wordings, each beside that of the first. */
export const comparedWordings = ({ first, others, fullerElsewhere }: QuotePrintings): ComparedWordings => {
  const wordings = new Map<string, Quote[]>()
  for (const quote of [...others, ...(fullerElsewhere === null ? [] : [fullerElsewhere])])
    addToList(wordings, foldedWords(quote.text), quote)
  const own = foldedWords(first.text)
  const different = [...wordings]
    .filter(([words]) => words !== own)
    .map(([, quotes]) => compared(first, quotes))
  return {
    same: wordings.get(own) ?? [],
    others: different,
    differences: joined(different.flatMap(({ ofFirst }) => ofFirst)),
  }
}

/** In which article another printing is, and whom it gives the words to where that is somebody else. */
export const printedInWords = (quote: Quote, first: Quote, article: Article | undefined): string => {
  const where = `in ${articleBriefName(article)}`
  if (quote.speaker?.id === first.speaker?.id) return where
  return `${where}, ${quote.speaker === null ? 'speaker not named' : `said by ${quote.speaker.name}`}`
}
