/** What was said in an event, by who said it: each quotation once, with the other articles' wordings of it beside it. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Event } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { type QuotePrintings, quoteGroups, type SpeakerQuotes } from '../../state/quote-groups.ts'
import type { TextPlace } from '../../state/text-parts.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { harmless } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import { wordDifferences } from '../text/word-differences.ts'
import { wrapSpans } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { counted } from '../words/counts.ts'
import { kindInShort, markedQuote, shifted } from '../words/quote-in-words.ts'
import { fittedLine, sideBySide } from './area.ts'
import { rolesInWords } from './event-people.ts'
import { between, block, heading, piece, type TextPiece } from './text-pieces.ts'

/** So wide that two wordings can stand beside each other. */
const BESIDE_FROM = 72
const GAP = 2

const placeOf = ({ article, segments }: Quote): TextPlace | null => {
  const [first] = segments
  return first === undefined ? null : { article, start: first.start, end: segments.at(-1)?.end ?? first.end }
}

/** A quote's words in their marks, on lines; what another wording lacks stands out. */
const wordsOf = (
  quote: Quote,
  different: readonly Span[],
  columns: number,
  theme: Theme,
): readonly string[] => {
  const { text, shift } = markedQuote(quote)
  const spans = shifted(different, shift)
  return wrapSpans(text, columns).map((line) => highlighted(text, line, spans, theme.different))
}

const factsOf = (quote: Quote, event: Event, index: TimelineIndex): string => {
  const said = quote.said === null || quote.said === event.date ? [] : [`said ${dateInWords(quote.said)}`]
  const cue = quote.cue === null ? [] : [`“${harmless(quote.cue.text)}”`]
  return [kindInShort(quote.kind), ...cue, ...said, articleShortName(index.articles.get(quote.article))].join(
    ' · ',
  )
}

const quotePiece = (quote: Quote, kind: 'quote' | 'variant', lines: readonly string[]): TextPiece =>
  piece(lines, kind, { quote: quote.id, person: quote.speaker?.id ?? null, at: placeOf(quote) })

/** One wording beside another, or below it where there is no room. */
const wordingPieces = (
  fullest: Quote,
  other: Quote,
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const where = articleShortName(index.articles.get(other.article))
  if (harmless(other.text) === harmless(fullest.text))
    return [quotePiece(other, 'variant', block(`the same words in ${where}`, columns, theme.faint, '  '))]
  const { first, second } = wordDifferences(harmless(fullest.text), harmless(other.text))
  if (columns < BESIDE_FROM)
    return [
      quotePiece(other, 'variant', [
        ...wordsOf(other, second, columns - 2, theme).map((line) => `  ${line}`),
        ...block(`worded so: ${factsOf(other, event, index)}`, columns, theme.faint, '  '),
      ]),
    ]
  const half = Math.floor((columns - GAP - 1) / 2)
  const left = wordsOf(fullest, first, half, theme)
  const right = wordsOf(other, second, half, theme)
  const rows = Math.max(left.length, right.length)
  const column = (lines: readonly string[]): readonly string[] =>
    Array.from({ length: rows }, (_, row) => fittedLine(lines[row] ?? '', half))
  const rule = Array.from({ length: rows }, () => theme.faint('│ '))
  const names = sideBySide(
    [fittedLine(theme.faint(articleShortName(index.articles.get(fullest.article))), half)],
    [theme.faint('│ ')],
    [theme.faint(where)],
  )
  return [quotePiece(other, 'variant', [...names, ...sideBySide(column(left), rule, column(right))])]
}

const printingPieces = (
  { first, others, fullerElsewhere }: QuotePrintings,
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => [
  quotePiece(first, 'quote', [
    ...wordsOf(first, [], columns, theme),
    ...block(factsOf(first, event, index), columns, theme.faint),
  ]),
  ...[...others, ...(fullerElsewhere === null ? [] : [fullerElsewhere])].flatMap((other) =>
    wordingPieces(first, other, event, index, columns, theme),
  ),
]

const speakerPieces = (
  group: SpeakerQuotes,
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const person = index.people.get(group.person ?? '')
  const roles = person === undefined ? '' : rolesInWords(person)
  const count = group.printings.length > 1 ? ` · ${counted(group.printings.length, 'quote')}` : ''
  const behind = harmless(`${roles === '' ? '' : ` · ${roles}`}${count}`)
  const name = harmless(group.name ?? 'Speaker not named')
  const [line = name, ...rest] = block(name + behind, columns, (text) => text)
  const isNamed = line.startsWith(name)
  return [
    piece(
      [
        isNamed ? theme.speaker(name) + theme.faint(line.slice(name.length)) : theme.speaker(line),
        ...rest.map(theme.faint),
      ],
      'person',
      { person: group.person },
    ),
    ...group.printings.flatMap((printings, at) => [
      ...(at > 0 ? [between('')] : []),
      ...printingPieces(printings, event, index, columns, theme),
    ]),
  ]
}

/** @param isShown whether filters leave a quote */
export const eventQuotes = (
  event: Event,
  index: TimelineIndex,
  isShown: (id: string) => boolean,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const quotes = event.quotes.flatMap((id) => (isShown(id) ? (index.quoteOf(id) ?? []) : []))
  const left = event.quotes.length - quotes.length
  if (event.quotes.length === 0) return []
  return [
    heading('Quotes', theme),
    ...quoteGroups(quotes, index.quoteOf).flatMap((group, at) => [
      ...(at > 0 ? [between('')] : []),
      ...speakerPieces(group, event, index, columns, theme),
    ]),
    ...(left === 0
      ? []
      : [
          between(
            ...block(`The filters leave out ${counted(left, 'quote')} of this event.`, columns, theme.faint),
          ),
        ]),
  ]
}
