/** How far the sources are read: a bar, the part of the whole, the articles so far, and the time left. */
import type { Reading } from '../../state/reading.ts'
import { truncated } from '../text/cells.ts'
import { counted } from './counts.ts'

const BAR_CELLS = 12

/** `3 s left`, `2 min left`, `2 h left`. */
export const timeLeft = (ms: number): string => {
  const seconds = Math.max(1, Math.round(ms / 1000))
  if (seconds < 100) return `${seconds} s left`
  const minutes = Math.round(seconds / 60)
  return minutes < 100 ? `${minutes} min left` : `${Math.round(minutes / 60)} h left`
}

/** What has come so far, or what is made of it, and what is to come. */
const partsInWords = ({ phase, articles, quotes, msLeft, isCancelled }: Reading): readonly string[] => {
  const left = msLeft === null ? [] : [timeLeft(msLeft)]
  if (phase === 'joining' && !isCancelled) return [`joining ${counted(articles, 'article')}`, ...left]
  const came = [counted(articles, 'article'), ...(quotes > 0 ? [counted(quotes, 'quote')] : [])]
  if (isCancelled) return [...came, 'breaking off']
  return [...came, ...(msLeft === null ? ['reading'] : left)]
}

/** As words alone: `still reading, 40 %, 1,200 articles, 4 s left`. */
export const readingAloud = (reading: Reading): string => {
  const { part } = reading
  const done = part === null ? [] : [`${Math.floor(part * 100)} %`]
  return ['still reading', ...done, ...partsInWords(reading)].join(', ')
}

/** In at most so many cells. */
export const readingInWords = (reading: Reading, columns: number): string => {
  const { part } = reading
  const filled = part === null ? 0 : Math.round(BAR_CELLS * Math.min(1, part))
  const bar =
    part === null ? '' : `${'━'.repeat(filled)}${'─'.repeat(BAR_CELLS - filled)} ${Math.floor(part * 100)} % `
  return truncated(bar + partsInWords(reading).join(' · '), columns)
}
