/** Trains the attribution on annotated news and writes its weights: `npm run train -- --corpora DIR`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readGold } from './gold-articles.ts'
import { trainModels } from './train-models.ts'

const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
if (values.corpora === undefined) throw new Error('name the folder of annotated articles: --corpora DIR')
const articles = readGold(join(values.corpora, 'quotes-news.jsonl.gz'))

for (const [name, weights] of Object.entries(trainModels(articles))) {
  const file = fileURLToPath(new URL(`../parse/quotes/weights/${name}.json`, import.meta.url))
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`)
  process.stdout.write(`${name}: ${Object.keys(weights).length} weights\n`)
}
