/** A linear model over named features: what is trained apart ships as data, and is applied here. */

/** The weight of each feature by its name; features that are not listed weigh nothing. */
export type Weights = Readonly<Record<string, number>>

/** A model ready for use: the look-up of a weight. */
export type LinearModel = (features: readonly string[]) => number

/** Makes a model of its weights. The model gives the sum of the weights of the features it is handed. */
export const linearModel = (weights: Weights): LinearModel => {
  const table = new Map(Object.entries(weights))
  return (features) => {
    let sum = 0
    for (const feature of features) sum += table.get(feature) ?? 0
    return sum
  }
}
