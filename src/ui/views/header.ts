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

export const problemCount = ({ timeline }: TimelineIndex): string =>
  timeline.problems.length === 0 ? '' : counted(timeline.problems.length, 'problem')

/** Whether title and contents fit the header together; where they do not, the contents go below. */
export const contentsFitHeader = (title: string, shown: ShownEvents, columns: number): boolean =>
  cellWidth(NAME + title + contents(shown) + problemCount(shown.index)) + 8 <= columns

interface Header {
  readonly title: string
  readonly shown: ShownEvents
  /** How far the sources are read; `null` where they all are. */
  readonly reading: Reading | null
  readonly columns: number
  readonly theme: Theme
}

export const header = ({ title, shown, reading, columns, theme }: Header): readonly string[] => {
  const problems = problemCount(shown.index)
  const room = columns - NAME.length - 4 - (problems === '' ? 0 : cellWidth(problems) + 3)
  const amount =
    reading !== null
      ? readingInWords(reading, room)
      : contentsFitHeader(title, shown, columns)
        ? contents(shown)
        : ''
  const right = [amount, problems].filter((part) => part !== '').join(' · ')
  const name = truncated(harmless(title), Math.max(0, columns - NAME.length - cellWidth(right) - 3))
  const gap = columns - NAME.length - cellWidth(name) - cellWidth(right) - 2
  const line =
    theme.accent(NAME) +
    ` ${theme.strong(name)}${' '.repeat(Math.max(1, gap))}` +
    (reading === null ? theme.faint(amount) : theme.accent(amount)) +
    (amount !== '' && problems !== '' ? theme.faint(' · ') : '') +
    theme.warning(problems)
  return area([line], { columns, rows: 1 })
}
