/** Publication dates that an input states or a user gives, checked to be dates. */
import { parseEdtf } from '../model/edtf.ts'
import type { PublicationDate } from '../model/publication-date.ts'
import type { Span } from '../model/span.ts'

/**
 * A publication date from text such as `2019-02-21` or `2019-02-21T09:30:00Z`.
 *
 * @param span where the date stands in the article's text; `null` when it comes from metadata
 * @returns `null` where the text is no date
 */
export const publicationDate = (
  text: string,
  basis: 'stated' | 'given',
  rule: string,
  span: Span | null,
): PublicationDate | null => {
  const timestamp = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text.trim())
  const date = timestamp?.[1] ?? text.trim()
  return parseEdtf(date) === null ? null : { date, basis, evidence: [{ rule, text, span }] }
}
