/** The first line: the program, what is open, and how much is in it. */
import type { Reading } from '../../state/reading.ts'
import type { ShownEvents } from '../../state/shown-events.ts'
import type { DateEntry, TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { counted, number } from '../words/counts.ts'
import { readingInWords } from '../words/reading-in-words.ts'
import { area } from './area.ts'

const NAME = ' onrecord '
const BETWEEN = ' · '

const dated = (entries: readonly DateEntry[]): number =>
  entries.length - (entries.at(-1)?.date === null ? 1 : 0)

const leftOf = (count: number, all: number, noun: string): string =>
  count === all ? counted(all, noun) : `${number(count)} of ${counted(all, noun)}`

/** How much of a timeline is shown: `3 dates · 5 events · …`, or what filters leave: `2 of 5 events`. */
export const contents = (shown: ShownEvents): string => {
  const { entries, timeline } = shown.index
  return [
    leftOf(dated(shown.dates), dated(entries), 'date'),
    leftOf(shown.order.length, timeline.events.length, 'event'),
    leftOf(shown.quotes, timeline.quotes.length, 'quote'),
    counted(timeline.articles.length, 'article'),
  ].join(' · ')
}

/** `2 problems`; nothing where there are none. */
export const problemCount = ({ timeline }: TimelineIndex): string =>
  timeline.problems.length === 0 ? '' : counted(timeline.problems.length, 'problem')

/** `● 2 marked`; nothing where nothing is. */
const markedCount = (marked: number): string => (marked === 0 ? '' : `● ${number(marked)} marked`)

/** Whether all fits the header together; where it does not, the contents go below. @param marked how many are */
export const contentsFitHeader = (
  title: string,
  shown: ShownEvents,
  marked: number,
  columns: number,
): boolean => {
  const signs = markedCount(marked)
  const between = signs === '' ? 8 : 11
  return cellWidth(NAME + title + contents(shown) + signs + problemCount(shown.index)) + between <= columns
}

interface Header {
  readonly title: string
  readonly shown: ShownEvents
  /** How far the sources are read; `null` where they all are. */
  readonly reading: Reading | null
  /** How many are marked. */
  readonly marked: number
  readonly columns: number
  readonly theme: Theme
}

/** The line of the header. */
export const header = ({ title, shown, reading, marked, columns, theme }: Header): readonly string[] => {
  const signs = [
    { text: markedCount(marked), dress: theme.accent },
    { text: problemCount(shown.index), dress: theme.warning },
  ].filter(({ text }) => text !== '')
  const room = columns - NAME.length - 4 - signs.reduce((sum, { text }) => sum + cellWidth(BETWEEN + text), 0)
  const amount =
    reading !== null
      ? readingInWords(reading, room)
      : contentsFitHeader(title, shown, marked, columns)
        ? contents(shown)
        : ''
  const amountDress = reading === null ? theme.faint : theme.accent
  const right = [...(amount === '' ? [] : [{ text: amount, dress: amountDress }]), ...signs]
  const width = cellWidth(right.map(({ text }) => text).join(BETWEEN))
  const name = truncated(harmless(title), Math.max(0, columns - NAME.length - width - 3))
  const gap = columns - NAME.length - cellWidth(name) - width - 2
  const line =
    theme.accent(NAME) +
    ` ${theme.strong(name)}${' '.repeat(Math.max(1, gap))}` +
    right.map(({ text, dress }) => dress(text)).join(theme.faint(BETWEEN))
  return area([line], { columns, rows: 1 })
}
