/** Dates set so that a column of them lines up: `Monday    18 February 2019`. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Edtf } from '../../model/edtf.ts'

const WHOLE_DAY = /^(\w+day) (\d+) (.+)$/
const LONGEST_WEEKDAY = 'Wednesday'.length

/** A date for the date list; `Undated` where there is none. */
export const dateInColumns = (date: Edtf | null): string => {
  if (date === null) return 'Undated'
  const words = dateInWords(date)
  const [, weekday = '', day = '', rest = ''] = WHOLE_DAY.exec(words) ?? []
  return weekday === '' || rest.includes(' to ')
    ? words
    : `${weekday.padEnd(LONGEST_WEEKDAY)} ${day.padStart(2)} ${rest}`
}
