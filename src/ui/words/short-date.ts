/** Dates as short as a margin needs them: `Wed 20 Feb 2019`. */
import { dateInWords, MONTHS, WEEKDAYS } from '../../model/date-in-words.ts'
import type { Edtf } from '../../model/edtf.ts'

const LONG_NAMES = new RegExp(
  `\\b(?:${[...MONTHS, ...WEEKDAYS].filter((name) => name.length > 3).join('|')})\\b`,
  'g',
)

/** The date in words, its months and weekdays cut to three letters. */
export const shortDate = (value: Edtf): string =>
  dateInWords(value).replace(LONG_NAMES, (name) => name.slice(0, 3))
