/** Reads articles as JSON Lines from a file, parses them several times, and prints megabytes of text a second, the best pass. */
import { readFileSync } from 'node:fs'
import { parseArticle } from '../parse/parse-article.ts'
import { readJsonLines } from '../readers/json.ts'

const PASSES = 6

const [file = ''] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const articles = [...readJsonLines({ where: file, id: 'article', text })].flatMap((item) =>
  item.kind === 'article' ? [item.article] : [],
)
const bytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0)
const seconds = Array.from({ length: PASSES }, () => {
  const started = performance.now()
  for (const article of articles) parseArticle(article)
  return (performance.now() - started) / 1000
})
process.stdout.write(`${bytes / 1e6 / Math.min(...seconds)}\n`)
