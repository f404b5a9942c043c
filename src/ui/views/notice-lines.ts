/** What there is to tell, at the foot of the screen: on one line, or on two where it is long. */
import { harmless } from '../text/cells.ts'
import { wrapped, wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'

const MOST_LINES = 2
const MARGIN = 1

/** Without its last sentence; `null` of one sentence. The first tells what happened, the others what to do. */
const withoutLast = (notice: string): string | null => {
  const end = Math.max(...['. ', '! ', '? '].map((stop) => notice.trimEnd().lastIndexOf(stop)))
  return end < 0 ? null : notice.slice(0, end + 1)
}

/** As many whole sentences as fit, from the first; of one that is too long itself the beginning. */
export const noticeLines = (notice: string, columns: number, theme: Theme): readonly string[] => {
  const room = columns - 2 * MARGIN
  let words = harmless(notice)
  let lines = wrapped(words, room)
  while (lines.length > MOST_LINES) {
    const shorter = withoutLast(words)
    if (shorter === null) break
    words = shorter
    lines = wrapped(words, room)
  }
  const shown = wrappedTo(words, room, MOST_LINES)
  return area(
    shown.map((line) => ' '.repeat(MARGIN) + theme.warning(line)),
    { columns, rows: Math.max(1, shown.length) },
  )
}
