/** How sure a date is: as a mark for lists, and as sentences that say why. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Precision } from '../../model/edtf.ts'
import type { Certainty, Doubt } from '../../state/certainty.ts'

const MARKS: Readonly<Record<Certainty, string>> = {
  sure: '',
  uncertain: '~',
  inferred: '≈',
  conflicting: '≠',
}

/** The mark of a date in lists, one cell wide; nothing for what is sure. */
export const certaintyMark = (certainty: Certainty): string => MARKS[certainty]

const IN_WORDS: Readonly<Record<Certainty, string>> = {
  sure: '',
  uncertain: 'uncertain',
  inferred: 'inferred',
  conflicting: 'articles disagree',
}

/** The same in a word or two; nothing for what is sure. */
export const certaintyInWords = (certainty: Certainty): string => IN_WORDS[certainty]

const WIDE: Readonly<Record<Precision, string>> = {
  time: 'a time of day',
  day: 'a day',
  month: 'a month',
  season: 'a season',
  quarter: 'a quarter of a year',
  year: 'a year',
  decade: 'a decade',
  interval: 'a stretch of time',
}

/** Why a date is not sure, as a sentence; nothing for what is told elsewhere: another article's date has its own lines. */
export const doubtInWords = (doubt: Doubt): string => {
  switch (doubt.kind) {
    case 'undated':
      return 'undated'
    case 'marked':
      return doubt.uncertain && doubt.approximate
        ? 'uncertain and approximate'
        : doubt.uncertain
          ? 'uncertain'
          : 'approximate'
    case 'wide':
      return `only ${WIDE[doubt.precision]} is known, no day`
    case 'publication-stands-in':
      return 'inferred: the day of publication stands in'
    case 'date-in-focus':
      return 'inferred: taken over from a sentence before'
    case 'publication-inferred':
      return 'inferred: it rests on a publication date that was inferred itself'
    case 'other-date':
      return 'conflicting: another article dates it otherwise'
    case 'publication-conflict':
      return `conflicting: the article says it appeared on ${dateInWords(doubt.stated)}, which all else contradicts`
  }
}
