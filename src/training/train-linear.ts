/** Trains linear models by stochastic gradient descent with Adagrad steps (Duchi, Hazan and Singer 2011). */
import type { Weights } from '../parse/linear-model.ts'

/** One decision: the candidates' features, and which of them are right. */
export interface RankingExample {
  readonly candidates: readonly (readonly string[])[]
  readonly right: readonly number[]
}

/** One yes-or-no decision. */
export interface BinaryExample {
  readonly features: readonly string[]
  readonly right: boolean
}

export interface Training {
  readonly epochs: number
  readonly rate: number
  /** How much a weight shrinks towards zero at each of its steps. */
  readonly decay: number
  /** Features seen less often are left out: they tell of one text, not of the language. */
  readonly leastSeen: number
}

const DEFAULTS: Training = { epochs: 12, rate: 0.15, decay: 0.0002, leastSeen: 8 }

/** A reproducible order: the same examples give the same weights. */
const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const out = [...items]
  let state = seed
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = state % (i + 1)
    const [a, b] = [out[i], out[j]]
    if (a === undefined || b === undefined) continue
    out[i] = b
    out[j] = a
  }
  return out
}

class Learner {
  readonly #index = new Map<string, number>()
  readonly #weights: Float64Array
  readonly #steps: Float64Array
  /** Sums of the weights after each epoch of the later half: their mean wobbles less than any one of them. */
  readonly #sums: Float64Array
  #averaged = 0
  readonly #training: Training

  constructor(all: Iterable<readonly string[]>, training: Training) {
    const seen = new Map<string, number>()
    for (const features of all)
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
    for (const [feature, count] of seen)
      if (count >= training.leastSeen) this.#index.set(feature, this.#index.size)
    this.#weights = new Float64Array(this.#index.size)
    this.#steps = new Float64Array(this.#index.size)
    this.#sums = new Float64Array(this.#index.size)
    this.#training = training
  }

  score(features: readonly string[]): number {
    let sum = 0
    for (const feature of features) sum += this.#weights[this.#index.get(feature) ?? -1] ?? 0
    return sum
  }

  step(features: readonly string[], gradient: number): void {
    const { rate, decay } = this.#training
    for (const feature of features) {
      const at = this.#index.get(feature)
      if (at === undefined) continue
      const weight = this.#weights[at] ?? 0
      const slope = gradient - decay * weight
      this.#steps[at] = (this.#steps[at] ?? 0) + slope * slope
      this.#weights[at] = weight + (rate * slope) / Math.sqrt((this.#steps[at] ?? 0) + 1e-8)
    }
  }

  /** To be called after each epoch. */
  endEpoch(epoch: number): void {
    if (epoch < this.#training.epochs / 2) return
    this.#averaged++
    for (let at = 0; at < this.#sums.length; at++)
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.#weights[at] ?? 0)
  }

  /** The weights that matter, rounded so that they read well as data. */
  weights(): Weights {
    const entries = [...this.#index]
      .map(([feature, at]): [string, number] => [
        feature,
        Math.round(((this.#sums[at] ?? 0) / this.#averaged) * 100) / 100,
      ])
      .filter(([, weight]) => Math.abs(weight) > 0.04)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    return Object.fromEntries(entries)
  }
}

/** Logistic regression. */
export const trainBinary = (examples: readonly BinaryExample[], options: Partial<Training> = {}): Weights => {
  const training = { ...DEFAULTS, ...options }
  const learner = new Learner(
    examples.map(({ features }) => features),
    training,
  )
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const { features, right } of shuffled(examples, epoch + 1))
      learner.step(features, Number(right) - 1 / (1 + Math.exp(-learner.score(features))))
    learner.endEpoch(epoch)
  }
  return learner.weights()
}

/** A log-linear choice among candidates: the right ones share the probability. */
export const trainRanking = (
  examples: readonly RankingExample[],
  options: Partial<Training> = {},
): Weights => {
  const training = { ...DEFAULTS, ...options }
  const learner = new Learner(
    examples.flatMap(({ candidates }) => candidates),
    training,
  )
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const { candidates, right } of shuffled(examples, epoch + 1)) {
      const scores = candidates.map((features) => learner.score(features))
      const highest = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - highest))
      const all = powers.reduce((sum, power) => sum + power, 0)
      const ofRight = right.reduce((sum, at) => sum + (powers[at] ?? 0), 0)
      for (const [at, features] of candidates.entries()) {
        const power = powers[at] ?? 0
        const target = right.includes(at) ? power / Math.max(ofRight, 1e-12) : 0
        const gradient = target - power / all
        if (Math.abs(gradient) > 1e-4) learner.step(features, gradient)
      }
    }
    learner.endEpoch(epoch)
  }
  return learner.weights()
}
