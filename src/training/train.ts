/**
 * Trains the attribution on annotated news and writes its weights: `npm run train -- --corpora DIR`.
 *
 * Prints how well each model does on articles it has not seen (five folds by article) before it writes
 * the weights learnt from all of them.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type LinearModel, linearModel, type Weights } from '../parse/linear-model.ts'
import { antecedentExamples } from './antecedent-examples.ts'
import { readGold } from './gold-articles.ts'
import { indirectExamples } from './indirect-examples.ts'
import { speakerExamples } from './speaker-examples.ts'
import { spokenExamples } from './spoken-examples.ts'
import { type BinaryExample, type RankingExample, trainBinary, trainRanking } from './train-linear.ts'

const FOLDS = 5

const foldOf = (id: string): number => {
  let hash = 7
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return hash % FOLDS
}

/** The share of held-out decisions that come out right, and the weights learnt from everything. */
const learn = <T>(
  examples: readonly (readonly [string, readonly T[]])[],
  train: (examples: readonly T[]) => Weights,
  isRight: (model: LinearModel, example: T) => boolean,
): { weights: Weights; accuracy: number } => {
  let right = 0
  let all = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = linearModel(
      train(examples.filter(([id]) => foldOf(id) !== fold).flatMap(([, list]) => list)),
    )
    for (const example of examples.filter(([id]) => foldOf(id) === fold).flatMap(([, list]) => list)) {
      all++
      if (isRight(model, example)) right++
    }
  }
  return { weights: train(examples.flatMap(([, list]) => list)), accuracy: right / all }
}

const picksRight = (model: LinearModel, { candidates, right }: RankingExample): boolean => {
  const scores = candidates.map(model)
  return right.includes(scores.indexOf(Math.max(...scores)))
}

const saysRight = (model: LinearModel, { features, right }: BinaryExample): boolean =>
  model(features) > 0 === right

const report = (name: string, { weights, accuracy }: { weights: Weights; accuracy: number }): void => {
  const file = fileURLToPath(new URL(`../parse/quotes/weights/${name}.json`, import.meta.url))
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`)
  process.stdout.write(
    `${name}: ${(100 * accuracy).toFixed(1)} of 100 held-out decisions right, ${Object.keys(weights).length} weights\n`,
  )
}

const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
if (values.corpora === undefined) throw new Error('name the folder of annotated articles: --corpora DIR')
const gold = readGold(join(values.corpora, 'quotes-news.jsonl.gz'))

report(
  'spoken',
  learn(
    gold.map((article) => [article.doc, spokenExamples(article)] as const),
    (examples) => trainBinary(examples),
    saysRight,
  ),
)
report(
  'indirect',
  learn(
    gold.map((article) => [article.doc, indirectExamples(article)] as const),
    (examples) => trainBinary(examples),
    saysRight,
  ),
)
const antecedent = learn(
  gold.map((article) => [article.doc, antecedentExamples(article)] as const),
  (examples) => trainRanking(examples.filter(({ right }) => right.length > 0)),
  picksRight,
)
report('antecedent', antecedent)
report(
  'speaker',
  learn(
    gold.map((article) => [article.doc, speakerExamples(article, linearModel(antecedent.weights))] as const),
    (examples) => trainRanking(examples.filter(({ right }) => right.length > 0)),
    picksRight,
  ),
)
