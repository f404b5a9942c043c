/** How much a search found, and how long it took: `1,234 quotes · 3 ms`, `20 quotes in 11 rows · 3 ms`. */
import type { SearchAnswer } from '../../state/search-service.ts'
import type { SearchState } from '../../state/search-state.ts'
import { counted, number } from './counts.ts'

/** Milliseconds, to a tenth where they are less than one. */
export const millisecondsInWords = (ms: number): string =>
  `${ms < 0.95 ? Math.max(0.1, ms).toFixed(1) : number(Math.round(ms))} ms`

const countInWords = ({ total, isMore }: SearchAnswer, isShort: boolean): string =>
  !isMore
    ? counted(total, 'quote')
    : isShort
      ? `${number(total)}+ quotes`
      : `more than ${counted(total, 'quote')}`

/** How far the quotes are read: `indexing 45 %`; nothing where they are read. */
const progressInWords = ({ progress }: Pick<SearchState, 'progress'>): string =>
  progress === null ? '' : `indexing ${Math.floor((100 * progress.done) / Math.max(1, progress.total))} %`

/** ` in 11 rows`, where printings of one quotation share a row, and all that was found is listed. */
const rowsInWords = ({ answer, listed }: SearchState): string =>
  answer === null || answer.isMore || answer.found.length < answer.total || listed.length === answer.total
    ? ''
    : ` in ${counted(listed.length, 'row')}`

/** What to say of the results beside what is typed; `isShort` where there is little room. */
export const foundInWords = (search: SearchState, isShort: boolean): string => {
  const { answer } = search
  if (search.progress !== null) return progressInWords(search)
  if (answer === null) return search.field.text.trim() === '' ? '' : 'searching'
  const rows = rowsInWords(search)
  const count = countInWords(answer, isShort) + rows
  return isShort && rows !== '' ? count : `${count} · ${millisecondsInWords(answer.ms)}`
}
