/** How far the sources are read: a bar, the part of the whole, the articles so far, and the time left. */
import type { Reading } from '../../state/reading.ts'
import { truncated } from '../text/cells.ts'
import { counted } from './counts.ts'

const BAR_CELLS = 12

const PHASES: Readonly<Record<Reading['phase'], string>> = {
  reading: 'reading',
  parsing: 'reading',
  joining: 'putting it together',
}

/** `3 s left`, `2 min left`. */
export const timeLeft = (ms: number): string => {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return seconds < 100 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`
}

/** In at most so many cells. */
export const readingInWords = (reading: Reading, columns: number): string => {
  const { phase, part, articles, quotes, msLeft, isCancelled } = reading
  const filled = part === null ? 0 : Math.round(BAR_CELLS * Math.min(1, part))
  const bar =
    part === null ? '' : `${'━'.repeat(filled)}${'─'.repeat(BAR_CELLS - filled)} ${Math.floor(part * 100)} % `
  const left = isCancelled ? 'breaking off' : msLeft === null ? PHASES[phase] : timeLeft(msLeft)
  const words = [counted(articles, 'article'), ...(quotes > 0 ? [counted(quotes, 'quote')] : []), left].join(
    ' · ',
  )
  return truncated(bar + words, columns)
}
