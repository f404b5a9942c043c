/**
 * Finds clauses of different articles that tell of the same happening: they share rare words, and not only names, for
 * the same people do many things. An index from term to
 * clauses keeps the search near-linear; terms that stand in very many clauses are weighed, but not searched by.
 */
import type { ArticleProfile } from './article-profile.ts'
import type { Clause } from './clauses.ts'

/** A clause of one article beside one of another that tells of the same. */
export interface SharedHappening {
  readonly own: Clause
  readonly other: Clause
  /** Index of the other article. */
  readonly article: number
  /** How alike the clauses are, from 0 to 1. */
  readonly weight: number
}

const LEAST_ALIKE = 0.28
/** Clauses that share so many terms of names may be less alike else, and share nothing besides. */
const NAMES = 3
const LEAST_ALIKE_BY_NAMES = 0.2
const NAME = 1.5
const FEWEST_TERMS = 3
/** For every tenfold of articles, clauses are so much more alike by chance. */
const MORE_BY_CHANCE = 0.1
const LONGEST_POSTING = 400
const MOST_PER_ARTICLE = 8
const MOST_LINKS = 120

interface IndexedClause {
  readonly article: number
  readonly clause: Clause
  readonly mass: number
}

/** What two clauses share; counted up term by term. */
interface Shared {
  mass: number
  terms: number
  names: number
  /** Names that are no roles and no nouns of full names. */
  proper: number
  /** What is no naming word: mostly what was done. */
  deeds: number
}

/** One minister does many things: his name and his office alone are no happening, but the names of several people are. */
const sharesMoreThanNames = ({ terms, proper, deeds }: Readonly<Shared>): boolean =>
  terms >= FEWEST_TERMS && (deeds > 0 || proper >= NAMES)

export type HappeningIndex = (article: number, onlyDated: boolean) => readonly SharedHappening[]

/** Weights of terms by how few articles have them; names tell more than other words. */
const rarities = (profiles: readonly ArticleProfile[]) => {
  const articles = new Map<string, number>()
  const named = new Map<string, number>()
  const labelled = new Set<string>()
  for (const { clauses, naming } of profiles) {
    for (const term of new Set(clauses.flatMap((clause) => clause.terms)))
      articles.set(term, (articles.get(term) ?? 0) + 1)
    for (const term of naming.names) named.set(term, (named.get(term) ?? 0) + 1)
    for (const term of naming.labels) labelled.add(term)
  }
  const weights = new Map<string, number>()
  const ofNames = new Set<string>()
  for (const [term, count] of articles) {
    const isName = (named.get(term) ?? 0) * 2 > count
    if (isName) ofNames.add(term)
    weights.set(term, Math.log2(1 + profiles.length / count) * (isName ? NAME : 1))
  }
  return { rarity: weights, names: ofNames, labels: labelled }
}

/** Prepares the search. @returns the links of one article to all others, the most alike first */
export const indexHappenings = (profiles: readonly ArticleProfile[]): HappeningIndex => {
  const { rarity, names, labels } = rarities(profiles)
  const chance = MORE_BY_CHANCE * Math.max(0, Math.log10(profiles.length / 10))
  const massOf = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0)
  const indexed: IndexedClause[] = profiles.flatMap(({ clauses }, article) =>
    clauses
      .filter((clause) => clause.terms.length >= FEWEST_TERMS)
      .map((clause) => ({ article, clause, mass: massOf(clause.terms) })),
  )
  const postings = new Map<string, number[]>()
  for (const [number, { clause }] of indexed.entries())
    for (const term of clause.terms) {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, [number])
      else posting.push(number)
    }

  // One list for all clauses: many more share something than are alike, and a map of them costs more than all else.
  const shared: (Shared | undefined)[] = indexed.map(() => undefined)
  const touched: number[] = []
  const alike = (own: Clause, article: number): SharedHappening[] => {
    for (const term of own.terms) {
      const posting = postings.get(term) ?? []
      if (posting.length > LONGEST_POSTING) continue
      const [isName, isLabel] = [names.has(term), labels.has(term)]
      const mass = rarity.get(term) ?? 0
      for (const number of posting) {
        // Two clauses without a day tell nothing of days.
        if (own.clue === null && indexed[number]?.clause.clue === null) continue
        let entry = shared[number]
        if (entry === undefined) {
          entry = { mass: 0, terms: 0, names: 0, proper: 0, deeds: 0 }
          shared[number] = entry
          touched.push(number)
        }
        entry.mass += mass
        entry.terms++
        if (isName) entry.names++
        if (isName && !isLabel) entry.proper++
        if (!isName && !isLabel) entry.deeds++
      }
    }
    const mass = massOf(own.terms)
    const found: SharedHappening[] = []
    for (const number of touched) {
      const [other, entry] = [indexed[number], shared[number]]
      shared[number] = undefined
      if (other === undefined || entry === undefined || other.article === article) continue
      if (!sharesMoreThanNames(entry)) continue
      const weight = entry.mass / Math.sqrt(mass * other.mass)
      if (weight >= chance + (entry.names >= NAMES ? LEAST_ALIKE_BY_NAMES : LEAST_ALIKE))
        found.push({ own, other: other.clause, article: other.article, weight })
    }
    touched.length = 0
    return found
  }

  return (article, onlyDated) => {
    const clauses = profiles[article]?.clauses ?? []
    const found = clauses
      .filter((clause) => clause.terms.length >= FEWEST_TERMS && (!onlyDated || clause.clue !== null))
      .flatMap((clause) => alike(clause, article))
      .sort((a, b) => b.weight - a.weight)
    const perArticle = new Map<number, number>()
    return found
      .filter((link) => {
        const count = (perArticle.get(link.article) ?? 0) + 1
        perArticle.set(link.article, count)
        return count <= MOST_PER_ARTICLE
      })
      .slice(0, MOST_LINKS)
  }
}
