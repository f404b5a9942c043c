/** Articles as JSON: one a line, one object, or an array of them; and timeline files. */
import { parseJson } from '../model/parse-json.ts'
import { checkTimeline, looksLikeTimeline } from '../model/timeline-file.ts'
import { UserError } from '../model/user-error.ts'
import { problemItem, type ReadItem, type SourceText } from './read-item.ts'
import { publicationDate } from './stated-date.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** One article from one JSON value; what does not fit is a problem, and only a missing text loses the article. */
const readArticleObject = (value: unknown, where: string, fallbackId: string, file: string): ReadItem[] => {
  if (!isRecord(value)) return [problemItem(where, 'bad-field', 'not an object with a "text"; left out')]
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
  const id = typeof value.id === 'number' ? String(value.id) : textOf(value.id)
  items.push({
    kind: 'article',
    textGiven: true,
    article: {
      id: id ?? fallbackId,
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

/** Reads JSON Lines: one article a line; empty lines are passed over. */
export function* readJsonLines({ where, id, text }: SourceText): Generator<ReadItem> {
  let start = 0
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const json = text.slice(start, end).trim()
    start = end + 1
    if (json === '') continue
    const place = `${where}:${line}`
    const parsed = parseJson(json)
    if (parsed.kind === 'fault')
      yield problemItem(place, 'bad-json', `not JSON: ${parsed.fault}; the line was left out`)
    else yield* readArticleObject(parsed.value, place, `${id}-${line}`, where)
  }
}

/** Reads a JSON file: a timeline, one article, or an array of articles. */
export function* readJson({ where, id, text }: SourceText): Generator<ReadItem> {
  const parsed = parseJson(text)
  if (parsed.kind === 'fault') {
    yield problemItem(where, 'bad-json', `not JSON: ${parsed.fault}; the file was left out`)
    return
  }
  const { value } = parsed
  if (looksLikeTimeline(value)) {
    try {
      yield { kind: 'timeline', timeline: checkTimeline(value, where) }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      yield problemItem(
        where,
        'bad-field',
        `${error.message.slice(where.length + 2)}; the timeline was left out`,
      )
    }
  } else if (Array.isArray(value))
    for (const [index, entry] of value.entries())
      yield* readArticleObject(entry, `${where}[${index}]`, `${id}-${index + 1}`, where)
  else yield* readArticleObject(value, where, id, where)
}
