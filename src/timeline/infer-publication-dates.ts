/** Infers when undated articles appeared, from the set they stand in, and doubts stated dates that all the rest contradicts. */
import type { Article } from '../model/article.ts'
import type { PublicationDate } from '../model/publication-date.ts'
import { isoOf } from '../parse/dates/calendar.ts'
import { publicationDay } from '../parse/dates/publication-day.ts'
import { profileOf } from './article-profile.ts'
import { indexNamedDays } from './countdown-targets.ts'
import type { Bearings } from './day-score.ts'
import { type PartDone, stretchOf, UNTOLD } from './part-done.ts'
import { type Placeable, type Placement, type Placing, placeArticles } from './place-articles.ts'
import { indexHappenings } from './shared-happenings.ts'
import { indexQuotations } from './shared-quotations.ts'

const MOST_EVIDENCE = 4
/** So many stated dates are tried as the one that is wrong, those most tied to others first. */
const MOST_TRIED = 6
/** In larger sets the others outweigh one wrong date from the start. */
const LARGEST_SET_TRIED = 60

/** Reading all articles for dating takes about so much of it, and placing them the rest. */
const READING = 0.4

/** Whether anything is left to infer: an article without a date, or with one that only it vouches for. */
const needsInference = (articles: readonly Article[]): boolean =>
  articles.length > 1
    ? articles.some(({ published }) => published === null || published.basis === 'stated')
    : articles.some(({ published }) => published === null)

const publicationOf = ({ day, score }: Placing, stated: PublicationDate | null): PublicationDate => ({
  date: isoOf(day),
  basis: 'inferred',
  evidence: score.evidence.slice(0, MOST_EVIDENCE).map(({ points: _, old: __, ...evidence }) => evidence),
  ...(stated === null ? {} : { conflict: { date: stated.date, evidence: stated.evidence } }),
})

const placeablesOf = (articles: readonly Article[], partDone: PartDone): readonly Placeable[] => {
  const profiles = articles.map((article, index) => {
    partDone(index / articles.length)
    return profileOf(article)
  })
  const happenings = indexHappenings(profiles)
  const quotations = indexQuotations(profiles)
  const namedDays = indexNamedDays(profiles)
  return profiles.map((profile, index) => {
    const { article } = profile
    const stated = publicationDay(article.published)
    let known: Omit<Bearings, 'counted'> | null = null
    return {
      id: article.id,
      stated,
      // A month or a year that is stated or given is left as it is.
      fixed: article.published !== null && (article.published.basis !== 'stated' || stated === null),
      bearings: (placed) => {
        known ??= {
          profile,
          happenings: happenings(index, article.published !== null),
          quotations: quotations(index),
        }
        return { ...known, counted: profile.countdowns.length === 0 ? [] : namedDays(index, placed()) }
      },
    }
  })
}

const scored = (placement: Placement) => ({ placement, points: placement.points() })

/** The placement that fits best when one stated date after the other is not believed at first. */
const bestPlacement = (placeables: readonly Placeable[], partDone: PartDone): Placement => {
  const place = (...withheld: number[]): Placement => placeArticles(placeables, new Set(withheld))
  const first = placeArticles(placeables, new Set(), partDone)
  if (placeables.length > LARGEST_SET_TRIED) return first
  const ties = (index: number): number => placeables[index]?.bearings(() => []).happenings.length ?? 0
  const tried = placeables
    .flatMap(({ stated, fixed }, index) => (stated !== null && !fixed ? [index] : []))
    .sort((a, b) => ties(b) - ties(a))
    .slice(0, MOST_TRIED)
  const dated = placeables.filter(({ stated }) => stated !== null).length
  return dated < 2
    ? first
    : tried
        .map((index) => scored(place(index)))
        .reduce((best, next) => (next.points > best.points ? next : best), scored(first)).placement
}

/**
 * The articles with the best dates that can be had: undated ones dated where the set allows it, and stated dates
 * replaced (and kept as `conflict`) where all else speaks against them. Articles that keep their date are the very
 * objects that were given. The cost grows with the length of all texts and the number of happenings they share.
 */
export const inferPublicationDates = (
  articles: readonly Article[],
  partDone: PartDone = UNTOLD,
): readonly Article[] => {
  if (!needsInference(articles)) return articles
  const { placings } = bestPlacement(
    placeablesOf(articles, stretchOf(partDone, 0, READING)),
    stretchOf(partDone, READING, 1),
  )
  return articles.map((article, index) => {
    const placing = placings.get(index)
    return placing === undefined
      ? article
      : { ...article, published: publicationOf(placing, article.published) }
  })
}
