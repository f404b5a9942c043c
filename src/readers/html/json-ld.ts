/** What a page says of its article in JSON-LD, in the words of schema.org. */
import { isJsonRecord, type JsonRecord } from '../../model/json-record.ts'
import { parseJson } from '../../model/parse-json.ts'
import { plainParagraphs, plainWords } from './markup-in-text.ts'
import { elementsIn, type PageElement, rawTextOf } from './page-element.ts'

/** What is said of an article; `null` where it is not. */
export interface DescribedArticle {
  readonly headline: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: string | null
  readonly body: string | null
}

const NOTHING: DescribedArticle = {
  headline: null,
  publisher: null,
  byline: null,
  url: null,
  published: null,
  body: null,
}

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, with or without where the word is from. */
const ARTICLE_TYPE = /(?:^|[/:#])(?:\w*Article|\w*Posting|Report)$/
const PAGE_TYPE = /(?:^|[/:#])WebPage$/

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isOfType = (data: JsonRecord, type: RegExp): boolean =>
  listOf(data['@type']).some((name) => typeof name === 'string' && type.test(name))

/** The objects in a value: itself, those of a list, those of its graph, and what a page says it is about. */
const objectsIn = (value: unknown, depth = 0): readonly JsonRecord[] =>
  listOf(value).flatMap((entry) =>
    isJsonRecord(entry) && depth < 5
      ? [entry, ...['@graph', 'mainEntity'].flatMap((key) => objectsIn(entry[key], depth + 1))]
      : Array.isArray(entry) && depth < 5
        ? objectsIn(entry, depth + 1)
        : [],
  )

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const wordsOf = (value: unknown): string | null => plainWords(textOf(value) ?? '') || null

/** Every object in the scripts of a page that are JSON-LD; one that is no JSON says nothing. */
const linkedDataOf = (page: PageElement): readonly JsonRecord[] =>
  [...elementsIn(page)]
    .filter(({ name, attributes }) => name === 'script' && /\bld\+json\b/i.test(attributes.type ?? ''))
    .flatMap((script) => {
      // Line ends inside of strings are the commonest mistake in it, and mean nothing anywhere else.
      const parsed = parseJson(rawTextOf(script).replace(/[\0-\x1f]+/g, ' '))
      return parsed.kind === 'value' ? objectsIn(parsed.value) : []
    })

/** What the page says of its article. */
export const describedArticle = (page: PageElement): DescribedArticle => {
  const objects = linkedDataOf(page)
  const about =
    objects.find((data) => isOfType(data, ARTICLE_TYPE)) ?? objects.find((data) => isOfType(data, PAGE_TYPE))
  if (about === undefined) return NOTHING
  /** The first name under each id. */
  const named = new Map<unknown, unknown>(
    [...objects]
      .reverse()
      .flatMap((data) => (data.name === undefined ? [] : [[data['@id'], data.name] as const])),
  )
  /** Names of persons and organisations: given as text, as objects, or by the `@id` of an object elsewhere. */
  const namesOf = (value: unknown): readonly string[] =>
    listOf(value).flatMap((entry) => {
      if (!isJsonRecord(entry)) return wordsOf(entry) ?? []
      const id = textOf(entry['@id'])
      return wordsOf(entry.name ?? (id === null ? null : named.get(id))) ?? []
    })
  return {
    headline: wordsOf(about.headline),
    publisher: namesOf(about.publisher)[0] ?? null,
    byline: namesOf(about.author).join(', ') || null,
    url: wordsOf(about.url),
    published: textOf(about.datePublished),
    body: plainParagraphs(textOf(about.articleBody) ?? '') || null,
  }
}
