/** One parsed article as one line of JSON Lines: the shape that scripts rely on. */
import { jsonText } from '../model/json-text.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'

/**
 * The line of one article, without its newline. Offsets count UTF-16 units of the article's text.
 *
 * @param textGiven whether whoever reads the line has the text already; otherwise it is included
 * @throws UserError where the line would be too large
 */
export const parsedArticleLine = (parsed: ParsedArticle, textGiven: boolean): string => {
  const { article, quotes, dates, events, problems } = parsed
  const line = {
    id: article.id,
    ...(textGiven ? {} : { text: article.text }),
    published: article.published,
    quotes: quotes.map(({ kind, text, segments, cue, speaker, said }) => ({
      kind,
      text,
      segments,
      cue,
      speaker,
      said,
    })),
    dates: dates.map(({ start, end, text, value, basis }) => ({ start, end, text, value, basis })),
    events: events
      .filter((event) => event.date !== null)
      .map(({ date, status, headline, start, end, dating: { expression } }) => ({
        date,
        status,
        headline,
        start,
        end,
        time: expression === null ? null : { start: expression.start, end: expression.end },
      })),
    problems,
  }
  return jsonText(line, `the line of article "${article.id}"`)
}
