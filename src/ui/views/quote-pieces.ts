/**
 * One quotation in its wordings: its words, how they were said, and the others beside or below them.
 *
 *     “I ask them to do the decent and    │ in other words:
 *     democratic thing”                   │ “the decent thing to do”
 *     direct quote · “said” · The Paper   │ worded so in The Other Paper
 *     the same words in The Third Paper
 */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Event } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { QuotePrintings } from '../../state/quote-groups.ts'
import { quotePlace } from '../../state/text-place.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { highlighted } from '../text/highlight.ts'
import { wrapSpans } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { articleBriefName } from '../words/article-in-words.ts'
import { kindInShort, markedQuote, shifted } from '../words/quote-in-words.ts'
import { quoted } from '../words/quoted.ts'
import { area } from './area.ts'
import { comparedWordings, type OtherWording, printedInWords } from './quote-wordings.ts'
import { type Asides, block, piece, type TextPiece } from './text-pieces.ts'

interface Drawn {
  readonly event: Event
  readonly index: TimelineIndex
  readonly columns: number
  readonly theme: Theme
  readonly asides: Asides
}

/** With fewer cells for the lines, wordings stand one under the other: a pane of 72 columns has as many. */
const BESIDE_FROM = 69
const SEPARATOR = ' │ '

const words = (
  quote: Quote,
  differences: readonly Span[],
  columns: number,
  theme: Theme,
): readonly string[] => {
  const { text, shift } = markedQuote(quote)
  const marks = shifted(differences, shift)
  return wrapSpans(text, columns).map((line) => highlighted(text, line, marks, theme.different))
}

const facts = (quote: Quote, { event, index, columns, theme }: Drawn): readonly string[] => {
  const { cue, said, kind } = quote
  const told = [
    kindInShort(kind),
    ...(cue === null ? [] : [quoted(cue.text)]),
    ...(said === null || said === event.date ? [] : [`said ${dateInWords(said)}`]),
    articleBriefName(index.articles.get(quote.article)),
  ]
  return block(told.join(' · '), columns, theme.faint)
}

/** The lines of one more printing: its words where they are other ones, and where it is. @param label `null` for one more in the article named last */
const printing = (
  quote: Quote,
  first: Quote,
  own: readonly string[],
  label: string | null,
  indent: string,
  { index, columns, theme }: Drawn,
): TextPiece => {
  const printed =
    label === null
      ? 'and once more there'
      : `${label} ${printedInWords(quote, first, index.articles.get(quote.article))}`
  return piece([...own, ...block(printed, columns, theme.faint, indent)], 'variant', {
    quote: quote.id,
    person: quote.speaker?.id ?? null,
    at: quotePlace(quote),
  })
}

/** The quotes that have one wording; only the first line says what it is to the first quote. */
const wordingPieces = (
  { quotes, differences, label }: OtherWording,
  first: Quote,
  hasWords: boolean,
  indent: string,
  drawn: Drawn,
): readonly TextPiece[] =>
  quotes.map((quote, at) => {
    const before = quotes[at - 1]
    const again = before?.article === quote.article && before.speaker?.id === quote.speaker?.id
    if (before !== undefined) return printing(quote, first, [], again ? null : 'and', indent, drawn)
    const own = hasWords ? words(quote, differences, drawn.columns - indent.length, drawn.theme) : []
    return printing(
      quote,
      first,
      own.map((line) => indent + line),
      label,
      indent,
      drawn,
    )
  })

/** Pieces to the right of lines that go down beside them; what is left of the lines goes on beside the last. */
const beside = (
  left: readonly string[],
  leftColumns: number,
  right: readonly TextPiece[],
  theme: Theme,
): readonly TextPiece[] => {
  const height = right.reduce((sum, { lines }) => sum + lines.length, 0)
  const rows = Math.max(height, left.length)
  const padded = area(left, { columns: leftColumns, rows })
  let row = 0
  return right.map(({ lines, about }, at) => {
    const own = at === right.length - 1 ? rows - row : lines.length
    const joined = Array.from(
      { length: own },
      (_, line) => (padded[row + line] ?? '') + theme.faint(SEPARATOR) + (lines[line] ?? ''),
    )
    row += own
    return { lines: joined, about }
  })
}

/**
 * The pieces of one quotation. Where other wordings stand beside the words of the first, the first quote's own is the
 * line over them, on which its words begin.
 */
export const quotePieces = (printings: QuotePrintings, drawn: Drawn): readonly TextPiece[] => {
  const { first } = printings
  const { columns, theme, asides } = drawn
  const { same, others, differences } = comparedWordings(printings)
  const isBeside = asides === 'beside' && others.length > 0 && columns >= BESIDE_FROM
  const leftColumns = isBeside ? Math.ceil((columns - SEPARATOR.length) / 2) : columns
  const rightColumns = columns - SEPARATOR.length - leftColumns
  const own = [
    ...words(first, differences, leftColumns, theme),
    ...facts(first, { ...drawn, columns: leftColumns }),
  ]
  const ofFirst = (lines: readonly string[]): TextPiece =>
    piece(lines, 'quote', { quote: first.id, person: first.speaker?.id ?? null, at: quotePlace(first) })
  const repetition = { quotes: same, differences: [], label: 'the same words' }
  const repeated = wordingPieces(repetition, first, false, '', drawn)
  const wordings = (indent: string, room: number): readonly TextPiece[] =>
    others.flatMap((other) => wordingPieces(other, first, true, indent, { ...drawn, columns: room }))
  if (!isBeside) return [ofFirst(own), ...repeated, ...wordings('  ', columns)]
  const right = [ofFirst([theme.faint('in other words:')]), ...wordings('', rightColumns)]
  return [...beside(own, leftColumns, right, theme), ...repeated]
}
