/** An article as a JSON object. */
import { idOf, type JsonRecord, textOf } from '../model/json-record.ts'
import { problemItem, type ReadItem } from './read-item.ts'
import { publicationDate } from './stated-date.ts'

/**
 * The article of a JSON object, and what was wrong with it. Only a missing text loses the article.
 *
 * @param where      file and line, or file and index
 * @param fallbackId for an article that names none of its own
 */
export const readArticleObject = (
  value: JsonRecord,
  where: string,
  fallbackId: string,
  file: string,
): readonly ReadItem[] => {
  if (typeof value.text !== 'string')
    return [problemItem(where, 'bad-field', 'text: missing or not a string; the article was left out')]
  const items: ReadItem[] = []
  for (const name of ['publisher', 'headline', 'byline', 'url'])
    if (value[name] != null && typeof value[name] !== 'string')
      items.push(problemItem(where, 'bad-field', `${name}: not a string; the article was read without it`))
  const stated = value.published
  const published = typeof stated === 'string' ? publicationDate(stated, 'given', 'given', null) : null
  if (stated != null && published === null)
    items.push(
      problemItem(
        where,
        'bad-date',
        `published: not a date: ${JSON.stringify(stated)}; the article was read without it`,
      ),
    )
  items.push({
    kind: 'article',
    textGiven: true,
    article: {
      id: idOf(value.id) ?? fallbackId,
      file,
      publisher: textOf(value.publisher),
      headline: textOf(value.headline),
      byline: textOf(value.byline),
      url: textOf(value.url),
      published,
      text: value.text,
    },
  })
  return items
}
