/**
 * An article as it is read: its words by paragraphs, quotes in the colours of their speakers, time expressions underlined
 * with the date that each means in the margin. Of a long text only what is near a place is read.
 */
import type { Article } from '../../model/article.ts'
import { articleSlice } from '../../model/open-timeline.ts'
import type { Quote } from '../../model/quote.ts'
import type { DatedExpression } from '../../model/timeline.ts'
import { articleContents } from '../../state/article-contents.ts'
import type { ArticleStop } from '../../state/article-stops.ts'
import type { ArticleMeasure } from '../../state/state.ts'
import type { TextPart } from '../../state/text-parts.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { harmless, truncated } from '../text/cells.ts'
import type { DressedSpan } from '../text/highlight.ts'
import { layeredLine } from '../text/layered-line.ts'
import { wrapSpans } from '../text/wrap.ts'
import type { Dress, Theme } from '../theme/theme.ts'
import { counted } from '../words/counts.ts'
import { kindInWords, markedQuote, speakerName } from '../words/quote-in-words.ts'
import { shortDate } from '../words/short-date.ts'
import { timeInWords } from '../words/time-in-words.ts'
import { fittedLine } from './area.ts'
import { articlePublished } from './article-published.ts'
import { assembled, between, block, piece, type TextPiece } from './text-pieces.ts'
import { textWidth } from './text-width.ts'

/** A line of the text: which stretch of it, and what of the other lines. */
interface TextLine {
  readonly start: number
  readonly end: number
}

export interface ArticleText extends ArticleMeasure {
  /** @param span what stands out */
  readonly linesBetween: (
    from: number,
    to: number,
    span: { readonly start: number; readonly end: number } | null,
  ) => readonly string[]
}

/** So much of a text is read on both sides of the place asked for. */
const REACH = 100_000
/** Reading begins at a multiple of this, so that a step does not read all anew. */
const STEP = 50_000
/** So wide that there is a margin for dates. */
const MARGIN_FROM = 90
const DATES_COLUMNS = 20

const linesOfText = (text: string, from: number, columns: number): readonly (TextLine | null)[] => {
  const lines: (TextLine | null)[] = []
  let at = from
  for (const paragraph of text.split('\n')) {
    const spans = wrapSpans(harmless(paragraph), columns)
    if (spans.length > 0 && lines.length > 0 && lines.at(-1) !== null) lines.push(null)
    for (const { start, end } of spans) lines.push({ start: at + start, end: at + end })
    at += paragraph.length + 1
  }
  return lines
}

const speakerDress = (theme: Theme, quotes: readonly Quote[]): ((quote: Quote) => Dress) => {
  const numbers = new Map<string, number>()
  for (const { speaker } of quotes)
    if (speaker !== null && !numbers.has(speaker.id)) numbers.set(speaker.id, numbers.size)
  return ({ speaker }) =>
    (speaker === null ? null : theme.speakers[(numbers.get(speaker.id) ?? 0) % theme.speakers.length]) ??
    theme.strong
}

const head = (
  article: Article,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const facts = [article.publisher, article.byline].flatMap((fact) => fact ?? []).join(' · ')
  return [
    piece(block(article.headline ?? article.publisher ?? article.id, columns, theme.strong), 'headline'),
    ...(article.headline === null || facts === '' ? [] : [piece(block(facts, columns, theme.faint), 'text')]),
    ...(article.url === null ? [] : [piece(block(article.url, columns, theme.faint), 'text')]),
    ...(article.file === null ? [] : [piece(block(article.file, columns, theme.faint), 'text')]),
    ...articlePublished(article, index.articles, Number.MAX_SAFE_INTEGER, columns, theme),
    between('', theme.faint('─'.repeat(columns)), ''),
  ]
}

/** The quotes alone, of an article whose text the timeline does not carry. */
const quotesAlone = (quotes: readonly Quote[], columns: number, theme: Theme): readonly TextPiece[] => [
  between(...block('The text of this article is not in the timeline. Its quotes:', columns, theme.faint), ''),
  ...quotes.flatMap((quote) => [
    piece(
      [
        ...block(markedQuote(quote).text, columns, (text) => text),
        ...block(
          `${speakerName(quote)} · ${kindInWords(quote.kind)} · characters ${quote.segments[0]?.start ?? 0} to ${quote.segments.at(-1)?.end ?? 0}`,
          columns,
          theme.faint,
        ),
      ],
      'quote',
      { quote: quote.id, person: quote.speaker?.id ?? null },
    ),
    between(''),
  ]),
]

const layOut = (
  article: Article,
  index: TimelineIndex,
  contents: ReturnType<ReturnType<typeof articleContents>>,
  columns: number,
  near: number,
  theme: Theme,
): ArticleText => {
  const hasMargin = columns >= MARGIN_FROM
  const width = textWidth(columns, hasMargin ? DATES_COLUMNS : 0)
  const middle = Math.floor(near / STEP) * STEP
  const from = Math.max(0, middle - REACH)
  const text = articleSlice(article, { start: from, end: middle + STEP + REACH })
  const end = from + text.length
  const quotes = contents.quotesIn({ start: from, end: Math.max(end, 1) })
  const dates = contents.dates.filter((date) => date.start >= from && date.end <= end)
  // Asked last: it would read all of a text that is read in parts.
  const isWhole = text === '' && contents.quoteCount > 0 && article.text === ''
  const top = assembled([
    ...head(article, index, width, theme),
    ...(from > 0 ? [between(theme.faint(`… ${counted(from, 'character')} before this …`), '')] : []),
    ...(isWhole
      ? quotesAlone(contents.quotesIn({ start: 0, end: Number.MAX_SAFE_INTEGER }), width, theme)
      : []),
  ])
  const body = isWhole ? [] : linesOfText(text, from, width)
  const first = top.lines.length
  const isCut = text.length >= middle + STEP + REACH - from
  const tail = isCut ? ['', theme.faint('… more follows; move on to read it …')] : []
  const lines = first + body.length + tail.length

  const lineOf = (offset: number): number => {
    let [low, high] = [0, body.length]
    while (low < high) {
      const at = (low + high) >>> 1
      const line = body[at] ?? body[at + 1]
      if (line !== null && line !== undefined && line.end <= offset) low = at + 1
      else high = at
    }
    const at = body[low] === null ? low + 1 : low
    return Math.max(0, Math.min(first + at, Math.max(first, lines - 1 - tail.length)))
  }
  const offsetOf = (line: number): number => {
    for (let at = Math.max(0, line - first); at < body.length; at++) {
      const there = body[at]
      if (there !== null && there !== undefined) return there.start
    }
    return line < first ? from : end
  }
  const stopLines = (start: number, stop: number) => ({
    from: lineOf(start),
    to: lineOf(Math.max(start, stop - 1)) + 1,
  })
  const quoteStops = isWhole
    ? []
    : quotes.flatMap((quote): readonly ArticleStop[] => {
        const [segment] = quote.segments
        if (segment === undefined || segment.start < from) return []
        const stop = quote.segments.at(-1)?.end ?? segment.end
        return [
          {
            kind: 'quote',
            ...stopLines(segment.start, stop),
            start: segment.start,
            end: stop,
            words: `${speakerName(quote)} · ${kindInWords(quote.kind)}`,
            quote: quote.id,
            person: quote.speaker?.id ?? null,
          },
        ]
      })
  const timeStops = dates.map(
    (date: DatedExpression): ArticleStop => ({
      kind: 'time',
      ...stopLines(date.start, date.end),
      start: date.start,
      end: date.end,
      words: timeInWords(date),
      value: date.value,
      basis: date.basis,
      rule: date.rule,
      anchor: date.anchor,
    }),
  )
  const stops = [...quoteStops, ...timeStops].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const dressOf = speakerDress(theme, quotes)
  const layers: readonly DressedSpan[] = [
    ...quotes.flatMap((quote) =>
      quote.segments.map(({ start, end: stop }) => ({ start, end: stop, dress: dressOf(quote) })),
    ),
    ...quotes.flatMap(({ speaker }) =>
      speaker?.mention === null || speaker === null ? [] : [{ ...speaker.mention, dress: theme.speaker }],
    ),
    ...dates.map(({ start, end: stop }) => ({ start, end: stop, dress: theme.time })),
  ].toSorted((a, b) => a.start - b.start)
  const margin = new Map<number, string>()
  if (hasMargin)
    for (const stop of timeStops)
      if (stop.kind === 'time' && !margin.has(stop.from)) margin.set(stop.from, `→ ${shortDate(stop.value)}`)

  const draw = (line: number, span: { readonly start: number; readonly end: number } | null): string => {
    const there = body[line - first]
    if (there === null || there === undefined)
      return top.lines[line] ?? tail[line - first - body.length] ?? ''
    const shown = harmless(text.slice(there.start - from, there.end - from))
    const chosen = span === null || span.end <= span.start ? [] : [{ ...span, dress: theme.chosen }]
    const here = [
      ...layers.filter(({ start, end: stop }) => start < there.end && stop > there.start),
      ...chosen,
    ].map((layer) => ({ ...layer, start: layer.start - there.start, end: layer.end - there.start }))
    const words = layeredLine(shown, { start: 0, end: shown.length }, here)
    const note = margin.get(line)
    return note === undefined
      ? words
      : `${fittedLine(words, width)}  ${theme.faint(truncated(note, DATES_COLUMNS - 2))}`
  }
  const parts: readonly TextPart[] = top.parts
  return {
    lines,
    parts,
    stops,
    lineOf,
    offsetOf,
    linesBetween: (low, high, span) =>
      Array.from({ length: Math.max(0, Math.min(high, lines) - low) }, (_, at) => draw(low + at, span)),
  }
}

const NO_ARTICLE: ArticleText = {
  lines: 0,
  parts: [],
  stops: [],
  lineOf: () => 0,
  offsetOf: () => 0,
  linesBetween: () => [],
}
const REMEMBERED = 8

/** Gives an article as it is read near an offset of its text; the last ones asked for are remembered. */
export const createArticleText = (
  index: TimelineIndex,
  theme: Theme,
): ((articleId: string, columns: number, near: number) => ArticleText) => {
  const contentsOf = articleContents(index.timeline)
  const remembered = new Map<string, ArticleText>()
  return (articleId, columns, near) => {
    const article = index.articles.get(articleId)
    if (article === undefined) return NO_ARTICLE
    const key = `${columns} ${Math.floor(near / STEP)} ${articleId}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const text = layOut(article, index, contentsOf(articleId), columns, near, theme)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, text)
    return text
  }
}
