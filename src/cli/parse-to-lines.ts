/** `onrecord parse --format jsonl`: one line of JSON an article, each as soon as it can be dated. */
import { parsedArticleLine } from '../export/parsed-article-line.ts'
import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import { parseArticle } from '../parse/parse-article.ts'
import type { OwnItem } from '../readers/own-ids.ts'
import { parseArticles } from '../timeline/parse-articles.ts'
import { parseCollection } from '../timeline/parse-collection.ts'
import { withDateGiven } from './date-given.ts'

/** So many of the articles written already are kept to date later ones by. */
const MOST_WITNESSES = 2000

type Waiting =
  | { readonly kind: 'article'; readonly article: Article; readonly textGiven: boolean }
  | { readonly kind: 'collection'; readonly collection: QuoteCollection }

/** What was wrong with the inputs, and how many lines were written. */
export interface LinesWritten {
  readonly lines: number
  readonly problems: readonly Problem[]
}

/**
 * Writes the lines in input order. One is written as its article is read, while every one so far came with a date
 * that nothing can shake (given, or inferred before). From the first that is undated, or dated by itself alone, the
 * lines wait until all are read, since any of the others may say when it appeared. A collection of quotations is an
 * article of nothing but them.
 *
 * @param date  for articles that come without one
 * @param write takes a line with its newline
 */
export const parseToLines = (
  items: Iterable<OwnItem>,
  date: Edtf | null,
  write: (line: string) => void,
): LinesWritten => {
  const problems: Problem[] = []
  const witnesses: Article[] = []
  const waiting: Waiting[] = []
  let lines = 0
  const writeLine = (parsed: ParsedArticle, textGiven: boolean): void => {
    write(`${parsedArticleLine(parsed, textGiven)}\n`)
    lines++
  }
  // Nobody has the text of a collection before it is made one.
  const writeCollection = (collection: QuoteCollection): void => writeLine(parseCollection(collection), false)

  for (const item of items) {
    if (item.kind === 'problem') problems.push(item.problem)
    else if (item.kind === 'collection') {
      if (waiting.length === 0) writeCollection(item.collection)
      else waiting.push(item)
    } else {
      const article = withDateGiven(item.article, date)
      const settled = article.published !== null && article.published.basis !== 'stated'
      if (settled && waiting.length === 0) {
        writeLine(parseArticle(article), item.textGiven)
        if (witnesses.length < MOST_WITNESSES) witnesses.push(article)
      } else waiting.push({ kind: 'article', article, textGiven: item.textGiven })
    }
  }

  const undated = waiting.flatMap((waiter) => (waiter.kind === 'article' ? [waiter.article] : []))
  const parsedOnes = parseArticles(undated, witnesses)
  for (const waiter of waiting) {
    if (waiter.kind === 'collection') {
      writeCollection(waiter.collection)
      continue
    }
    const { value: parsed } = parsedOnes.next()
    if (parsed === undefined) continue
    writeLine(parsed, waiter.textGiven)
    problems.push(...parsed.problems.filter(({ code }: Problem) => code === 'bad-date'))
  }
  return { lines, problems }
}
