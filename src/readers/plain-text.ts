/**
 * A plain text file is one article; a first line `date 2019-02-21 Headline`, a dateline or the file's name states when
 * it was published, and a line `By Ann Smith` under the headline by whom it is.
 */

import type { PublicationDate } from '../model/publication-date.ts'
import { bylineIn } from './byline-under-headline.ts'
import { problemItem, type ReadItem, type SourceText } from './read-item.ts'
import { publicationDate } from './stated-date.ts'
import { dateInDateline, dateInFileName } from './stated-elsewhere.ts'

const DATE_LINE = /^(\s*date:?\s+)(\d{4}-\d{2}-\d{2})\b[ \t]*(.*)/i
const LONGEST_HEADLINE = 250

interface DateLine {
  readonly date: string
  /** `null` where the date is not in the calendar. */
  readonly published: PublicationDate | null
  readonly headline: string
}

const dateLineOf = (text: string): DateLine | null => {
  const match = DATE_LINE.exec(text)
  if (match === null) return null
  const [, lead = '', date = '', headline = ''] = match
  const span = { start: lead.length, end: lead.length + date.length }
  return { date, published: publicationDate(date, 'stated', 'date-line', span), headline: headline.trim() }
}

/** The first line, when it is one: short, and followed by more. */
const firstLine = (text: string): string | null => {
  const [line = '', ...rest] = text.trim().split('\n')
  return rest.length > 0 && line.length <= LONGEST_HEADLINE ? line.trim() : null
}

/** The byline in the first line below the headline. */
const bylineOf = (text: string): string | null => {
  const [, line = ''] = /^\s*\S.*\n\s*(\S.*)/.exec(text) ?? []
  return bylineIn(line)
}

/** Reads one plain text article. The text is kept as it is, so that every offset counts in the file itself. */
export const readPlainText = ({ where, id, text }: SourceText): readonly ReadItem[] => {
  const stated = dateLineOf(text)
  const headline = stated?.headline || firstLine(stated === null ? text : '')
  const items: ReadItem[] = []
  if (stated !== null && stated.published === null)
    items.push(
      problemItem(where, 'bad-date', `date: not a date: "${stated.date}"; the article was read without it`),
    )
  return [
    ...items,
    {
      kind: 'article',
      textGiven: false,
      article: {
        id,
        file: where,
        publisher: null,
        headline: headline || null,
        byline: headline ? bylineOf(text) : null,
        url: null,
        published: stated?.published ?? dateInDateline(text) ?? dateInFileName(id),
        text,
      },
    },
  ]
}
