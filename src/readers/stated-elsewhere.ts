/** Publication dates that an article states without a field for them: in its dateline, or in the name of its file. */
import { MONTHS } from '../model/date-in-words.ts'
import type { PublicationDate } from '../model/publication-date.ts'
import { publicationDate } from './stated-date.ts'

/** How far into a text a dateline may stand: below a headline, a byline and a caption. */
const FURTHEST = 1500
/** “LONDON, Feb. 21, 2019 (Agency) —”, “PORT ELLEN, Scotland, 21 February 2019 –” */
const DATELINE =
  /^[ \t]*\p{Lu}[\p{Lu} .'’-]{2,30}(?:, ?[\p{L} .]{2,20})?,? (?:(\d{1,2}) ([A-Z][a-z]{2,8})\.?,?|([A-Z][a-z]{2,8})\.? (\d{1,2}),?) ([12]\d{3})(?= ?(?:\(|[-–—:]))/mu
const FILE_NAME = /(?:^|[^\d])((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/

const pad = (value: string): string => value.padStart(2, '0')

/** The number of a month by its name in full or in short, `Feb` or `Sept`, from 1; 0 where it is no month. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => name === month || name === month.slice(0, 3) || `${name}ember` === month) + 1

/** The date of a dateline that names its year; `null` where there is none, or none in the calendar. */
export const dateInDateline = (text: string): PublicationDate | null => {
  const match = DATELINE.exec(text.slice(0, FURTHEST))
  if (match === null) return null
  const [line, dayBefore, monthBehind, monthBefore, dayBehind, year = ''] = match
  const month = monthNumber(monthBehind ?? monthBefore ?? '')
  const day = dayBefore ?? dayBehind ?? ''
  const lead = /\S/.exec(line)?.index ?? 0
  const span = { start: match.index + lead, end: match.index + line.length }
  const found = publicationDate(`${year}-${pad(String(month))}-${pad(day)}`, 'stated', 'dateline', span)
  return found === null ? null : { ...found, evidence: [{ rule: 'dateline', text: line.slice(lead), span }] }
}

/** The date in a file's name, `2019-02-21-quarry-reopens` or `20190221`. @param name without its folders */
export const dateInFileName = (name: string): PublicationDate | null => {
  const [, year, , month, day] = FILE_NAME.exec(name) ?? []
  if (year === undefined) return null
  const found = publicationDate(`${year}-${month}-${day}`, 'stated', 'file-name', null)
  return found === null ? null : { ...found, evidence: [{ rule: 'file-name', text: name, span: null }] }
}
