/** The lines of an article's text, dressed one by one as they are shown. */
import { addToList } from '../../model/add-to-list.ts'
import type { Span } from '../../model/span.ts'
import type { ArticleStop } from '../../state/article-stops.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import type { DressedSpan } from '../text/highlight.ts'
import { layeredLine } from '../text/layered-line.ts'
import type { LinePlaces } from '../text/paragraph-lines.ts'
import type { Theme } from '../theme/theme.ts'
import { shortDate } from '../words/short-date.ts'
import { type MarkedWords, wordDresses } from './article-marks.ts'

/** Where the dates stand that time expressions mean. */
export interface DateMargin {
  readonly textColumns: number
  readonly gap: number
  readonly noteColumns: number
}

interface ArticleLines {
  /** What is read of the article, and where it begins there. */
  readonly text: string
  readonly from: number
  /** Spans of that text; the first is on line `first`. */
  readonly lines: readonly (Span | null)[]
  readonly first: number
  readonly words: MarkedWords
  readonly stops: readonly ArticleStop[]
  readonly lineOf: LinePlaces['lineOf']
  readonly margin: DateMargin | null
  readonly theme: Theme
}

/** What the time expressions of each line mean: the first, and how many other dates begin there. */
const notesOf = (stops: readonly ArticleStop[]): ReadonlyMap<number, string> => {
  const values = new Map<number, string[]>()
  for (const stop of stops) if (stop.kind === 'time') addToList(values, stop.from, shortDate(stop.value))
  return new Map(
    [...values].map(([line, dates]) => {
      const [first = '', ...others] = new Set(dates)
      return [line, `→ ${first}${others.length === 0 ? '' : ` +${others.length}`}`]
    }),
  )
}

/** A heading as Markdown writes it. */
const HEADING = /^#{1,6} /

/** Gives a line by its number, with what is chosen in it. */
export const articleLines = (shown: ArticleLines): ((line: number, chosen: Span | null) => string) => {
  const { text, from, lines, first, words, stops, lineOf, margin, theme } = shown
  const dresses = new Map<number, DressedSpan[]>()
  for (const dressed of wordDresses(words, theme)) {
    const last = lineOf(Math.max(dressed.start, dressed.end - 1))
    for (let line = lineOf(dressed.start); line <= last; line++) addToList(dresses, line, dressed)
  }
  const notes = notesOf(stops)
  return (line, chosen) => {
    const there = lines[line - first]
    if (there === null || there === undefined) return ''
    const plain = harmless(text.slice(there.start, there.end))
    const start = from + there.start
    const whole = { start, end: from + there.end, dress: theme.strong }
    const own = [...(HEADING.test(plain) ? [whole] : []), ...(dresses.get(line) ?? [])]
    const over = chosen === null ? own : [...own, { ...chosen, dress: theme.chosen }]
    const layers = over.map((layer) => ({ ...layer, start: layer.start - start, end: layer.end - start }))
    const dressed = layeredLine(plain, { start: 0, end: plain.length }, layers)
    const note = notes.get(line)
    if (note === undefined || margin === null) return dressed
    const gap = ' '.repeat(Math.max(margin.gap, margin.textColumns + margin.gap - cellWidth(plain)))
    return dressed + gap + theme.faint(truncated(note, margin.noteColumns))
  }
}
