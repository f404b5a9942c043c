/** A Markdown file is one article; YAML front matter says where and when it was published. */
import { parse as parseYaml } from 'yaml'
import { problemItem, type ReadItem, type SourceText } from './read-item.ts'
import { publicationDate } from './stated-date.ts'
import { dateInDateline, dateInFileName } from './stated-elsewhere.ts'

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/
const HEADING = /^#[ \t]+(\S.*)$/m
const DATE_KEYS = ['published', 'date'] as const

type Fields = ReadonlyMap<string, string>

/** The scalar fields of front matter as text; dates are not made into anything else. */
const fieldsOf = (yaml: string): Fields => {
  const value: unknown = parseYaml(yaml, { schema: 'failsafe', logLevel: 'error' })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(
    Object.entries(value).flatMap(([key, field]): [string, string][] =>
      typeof field === 'string' && field.trim() !== '' ? [[key.toLowerCase(), field.trim()]] : [],
    ),
  )
}

/** Reads one Markdown article; its text is what follows the front matter. */
export const readMarkdown = ({ where, id, text }: SourceText): readonly ReadItem[] => {
  const items: ReadItem[] = []
  const front = FRONT_MATTER.exec(text)
  let fields: Fields = new Map()
  try {
    // The line of the dashes, so that places in messages count from the file's beginning.
    fields = fieldsOf(`\n${front?.[1] ?? ''}`)
  } catch (error) {
    const [firstLine = ''] = String(error instanceof Error ? error.message : error).split('\n')
    const message = firstLine.replace(/:$/, '')
    items.push(
      problemItem(
        where,
        'bad-field',
        `front matter is not YAML (${message}); the article was read without it`,
      ),
    )
  }
  const body = text.slice(front?.[0].length ?? 0)
  const dateKey = DATE_KEYS.find((key) => fields.has(key))
  const date = dateKey === undefined ? null : (fields.get(dateKey) ?? null)
  const published = date === null ? null : publicationDate(date, 'stated', 'front-matter', null)
  if (date !== null && published === null)
    items.push(
      problemItem(
        where,
        'bad-date',
        `${dateKey}: not a date: "${date}" (write YYYY-MM-DD); the article was read without it`,
      ),
    )
  items.push({
    kind: 'article',
    textGiven: false,
    article: {
      id: fields.get('id') ?? id,
      file: where,
      publisher: fields.get('publisher') ?? null,
      headline: fields.get('headline') ?? fields.get('title') ?? HEADING.exec(body)?.[1]?.trim() ?? null,
      byline: fields.get('byline') ?? fields.get('author') ?? null,
      url: fields.get('url') ?? null,
      published: published ?? dateInDateline(body) ?? dateInFileName(id),
      text: body,
    },
  })
  return items
}
