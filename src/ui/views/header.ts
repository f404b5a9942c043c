/** The first line: the program, what is open, and how much is in it. */
import type { Reading } from '../../state/reading.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { counted } from '../words/counts.ts'
import { readingInWords } from '../words/reading-in-words.ts'
import { area } from './area.ts'

const NAME = ' onrecord '

/** How much is in a timeline: `3 dates · 5 events · …`; problems only where there are some. */
export const contents = ({ entries, timeline }: TimelineIndex): string =>
  [
    counted(entries.length - (entries.at(-1)?.date === null ? 1 : 0), 'date'),
    counted(timeline.events.length, 'event'),
    counted(timeline.quotes.length, 'quote'),
    counted(timeline.articles.length, 'article'),
  ].join(' · ')

export const problemCount = ({ timeline }: TimelineIndex): string =>
  timeline.problems.length === 0 ? '' : counted(timeline.problems.length, 'problem')

/** Whether title and contents fit the header together; where they do not, the contents go below. */
export const contentsFitHeader = (title: string, index: TimelineIndex, columns: number): boolean =>
  cellWidth(NAME + title + contents(index) + problemCount(index)) + 8 <= columns

interface Header {
  readonly title: string
  readonly index: TimelineIndex
  /** How far the sources are read; `null` where they all are. */
  readonly reading: Reading | null
  readonly columns: number
  readonly theme: Theme
}

export const header = ({ title, index, reading, columns, theme }: Header): readonly string[] => {
  const problems = problemCount(index)
  const room = columns - NAME.length - 4 - (problems === '' ? 0 : cellWidth(` · ${problems}`))
  const amount =
    reading !== null
      ? readingInWords(reading, room)
      : contentsFitHeader(title, index, columns)
        ? contents(index)
        : ''
  const right = [amount, problems].filter((part) => part !== '').join(' · ')
  const shown = truncated(harmless(title), Math.max(0, columns - NAME.length - cellWidth(right) - 3))
  const gap = columns - NAME.length - cellWidth(shown) - cellWidth(right) - 2
  const line =
    theme.accent(NAME) +
    ` ${theme.strong(shown)}${' '.repeat(Math.max(1, gap))}` +
    (reading === null ? theme.faint(amount) : theme.accent(amount)) +
    (amount !== '' && problems !== '' ? theme.faint(' · ') : '') +
    theme.warning(problems)
  return area([line], { columns, rows: 1 })
}
