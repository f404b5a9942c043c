/** All models of the attribution, learnt from annotated articles. */
import { type LinearModel, linearModel, type Weights } from '../parse/linear-model.ts'
import type { AttributionModels } from '../parse/quotes/attribute.ts'
import { antecedentExamples } from './antecedent-examples.ts'
import type { GoldArticle } from './gold-articles.ts'
import { indirectExamples } from './indirect-examples.ts'
import { saidExamples, shortTurns, unsaidExamples } from './own-examples.ts'
import { speakerExamples } from './speaker-examples.ts'
import { spokenExamples } from './spoken-examples.ts'
import { type BinaryExample, type RankingExample, trainBinary, trainRanking } from './train-linear.ts'

/** The weights of each model, by its name. */
export type AttributionWeights = Readonly<Record<keyof AttributionModels, Weights>>

const withAnswer = (examples: readonly RankingExample[]): readonly RankingExample[] =>
  examples.filter(({ right }) => right.length > 0)

/** What an article teaches each model; the speaker's examples need to know whom pronouns mean. */
interface Lessons {
  readonly spoken: readonly BinaryExample[]
  readonly indirect: readonly BinaryExample[]
  readonly antecedent: readonly RankingExample[]
  readonly speaker: (antecedent: LinearModel) => readonly RankingExample[]
}

const lessonsOf = (article: GoldArticle): Lessons => ({
  spoken: spokenExamples(article),
  indirect: indirectExamples(article),
  antecedent: withAnswer(antecedentExamples(article)),
  speaker: (antecedent) => withAnswer(speakerExamples(article, antecedent)),
})

const NOTHING: Lessons = { spoken: [], indirect: [], antecedent: [], speaker: () => [] }

/** What our own sentences teach: who speaks, and what nobody said. They hold no indirect speech. */
const ownLessons = (): readonly Lessons[] => [
  ...saidExamples().map((article) => ({ ...lessonsOf(article), indirect: [] })),
  ...shortTurns().map((article) => ({ ...NOTHING, spoken: spokenExamples(article) })),
  ...unsaidExamples().map((article) => ({ ...NOTHING, spoken: spokenExamples(article) })),
]

/** Rates and decays are those that do best over five folds of articles; the gold of pronouns is the noisiest. */
const learn = (given: readonly Lessons[]): AttributionWeights => {
  const lessons = [...given, ...ownLessons()]
  const all = <T>(of: (lesson: Lessons) => readonly T[]): readonly T[] => lessons.flatMap(of)
  const antecedent = trainRanking(
    all((lesson) => lesson.antecedent),
    { rate: 0.05, decay: 0.01 },
  )
  const model = linearModel(antecedent)
  return {
    spoken: trainBinary(
      all((lesson) => lesson.spoken),
      { rate: 0.03, decay: 0.02, leastSeen: 10, epochs: 20 },
    ),
    indirect: trainBinary(
      all((lesson) => lesson.indirect),
      { rate: 0.07, decay: 0.005, leastSeen: 8 },
    ),
    antecedent,
    speaker: trainRanking(
      all((lesson) => lesson.speaker(model)),
      { rate: 0.15, decay: 0.002 },
    ),
  }
}

/** Learns from all of the articles. The same articles give the same weights. */
export const trainModels = (articles: readonly GoldArticle[]): AttributionWeights =>
  learn(articles.map(lessonsOf))

/** Makes weights ready for use. */
const modelsOf = (weights: AttributionWeights): AttributionModels => ({
  spoken: linearModel(weights.spoken),
  indirect: linearModel(weights.indirect),
  antecedent: linearModel(weights.antecedent),
  speaker: linearModel(weights.speaker),
})

const FOLDS = 5

/** The fold of an article, by its name: stable whatever else is in the set. */
const foldOf = (id: string): number => {
  let hash = 7
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return hash % FOLDS
}

/** For each article the models learnt from the other folds: what it is read with has not seen it. */
export const heldOutModels = (
  articles: readonly GoldArticle[],
): ReadonlyMap<GoldArticle, AttributionModels> => {
  const lessons = articles.map((article) => ({
    article,
    fold: foldOf(article.doc),
    lesson: lessonsOf(article),
  }))
  const models = new Map<GoldArticle, AttributionModels>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = lessons.filter((one) => one.fold !== fold).map(({ lesson }) => lesson)
    const learnt = modelsOf(learn(seen))
    for (const one of lessons) if (one.fold === fold) models.set(one.article, learnt)
  }
  return models
}
