/**
 * A linear model over named features: what is trained apart ships as data, and is applied here.
 *
 * A feature is a template with up to four values: `note('region relation', 'before', 'subject')`. Its weight is found
 * by one look-up a part, so that no name has to be put together for it: names are for training and for the data.
 */

/** The weight of each feature by its name, the parts of which are joined by `|`; features not listed weigh nothing. */
export type Weights = Readonly<Record<string, number>>

/** Takes note of a feature that holds. */
export type Note = (template: string, a?: string, b?: string, c?: string, d?: string) => void

/** Notes every feature that holds of something. */
export type Describe = (note: Note) => void

/** A model ready for use: the sum of the weights of what is noted. */
export type LinearModel = (describe: Describe) => number

/** The value of a yes-or-no question. */
export const yesOrNo = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no')

interface Branch {
  weight: number
  readonly next: Map<string, Branch>
}

const branch = (): Branch => ({ weight: 0, next: new Map() })

const treeOf = (weights: Weights): Branch => {
  const root = branch()
  for (const [name, weight] of Object.entries(weights)) {
    let at = root
    for (const part of name.split('|')) {
      const known = at.next.get(part)
      const next = known ?? branch()
      if (known === undefined) at.next.set(part, next)
      at = next
    }
    at.weight = weight
  }
  return root
}

/** Makes a model of its weights, which are sorted when it is first asked. */
export const linearModel = (weights: Weights): LinearModel => {
  let root: Branch | null = null
  let sum = 0
  const note: Note = (template, a, b, c, d) => {
    let at = root?.next.get(template)
    if (at !== undefined && a !== undefined) at = at.next.get(a)
    if (at !== undefined && b !== undefined) at = at.next.get(b)
    if (at !== undefined && c !== undefined) at = at.next.get(c)
    if (at !== undefined && d !== undefined) at = at.next.get(d)
    if (at !== undefined) sum += at.weight
  }
  return (describe) => {
    root ??= treeOf(weights)
    sum = 0
    describe(note)
    return sum
  }
}

/** The names of the features that are noted, for training. */
export const featureNames = (describe: Describe): string[] => {
  const names: string[] = []
  describe((...parts) => {
    names.push(parts.join('|'))
  })
  return names
}
