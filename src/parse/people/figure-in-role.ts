/** Whom “the Labour leader” means: the figure whose roles say the same. */
import type { NominalMention } from './mention.ts'
import type { Figure } from './people.ts'

const LEAST_SHARED = 0.5

interface Role {
  readonly figure: Figure
  readonly parts: readonly string[]
}

/** Finds the figure that a mention describes by an office, or `null`. */
export type RoleLookup = (nominal: NominalMention) => Figure | null

/**
 * Makes the look-up of figures by their roles; where several hold the same the first is meant. A lone noun
 * (“the senator”) fits many and is left to the antecedents.
 */
export const figuresByRole = (figures: Iterable<Figure>): RoleLookup => {
  const seen = new Set<string>()
  const byWord = new Map<string, Role[]>()
  for (const figure of figures)
    for (const role of figure.roles) {
      if (seen.has(role)) continue
      seen.add(role)
      const parts = role.toLowerCase().split(/[^\p{L}\p{N}]+/u)
      for (const part of new Set(parts)) {
        const roles = byWord.get(part)
        if (roles === undefined) byWord.set(part, [{ figure, parts }])
        else roles.push({ figure, parts })
      }
    }
  return ({ words }) => {
    const noun = words.at(-1)
    if (noun === undefined || words.length < 2) return null
    let best: Figure | null = null
    let most = LEAST_SHARED
    for (const { figure, parts } of byWord.get(noun) ?? []) {
      const shared = words.filter((word) => parts.includes(word)).length / words.length
      if (shared > most) {
        best = figure
        most = shared
      }
    }
    return best
  }
}
