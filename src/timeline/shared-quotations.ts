/** Finds articles that quote the same words: they are from about the same days. */
import type { TextSpan } from '../model/span.ts'
import type { ArticleProfile } from './article-profile.ts'

/** Words quoted in another article too. */
export interface SharedQuotation {
  /** Index of the other article. */
  readonly article: number
  /** How many runs of words both quote. */
  readonly runs: number
  readonly words: TextSpan
}

/** Words that more articles quote are a saying, and date nothing. */
const MOST_ARTICLES = 12

/** Prepares the search. @returns the articles that quote words of one article, those with most of them first */
export const indexQuotations = (
  profiles: readonly ArticleProfile[],
): ((article: number) => readonly SharedQuotation[]) => {
  const articles = new Map<string, number[]>()
  for (const [article, { quoted }] of profiles.entries())
    for (const { run } of quoted) {
      const known = articles.get(run)
      if (known === undefined) articles.set(run, [article])
      else if (known.length <= MOST_ARTICLES) known.push(article)
    }

  return (article) => {
    const profile = profiles[article]
    const shared = new Map<number, { runs: number; start: number; end: number }>()
    for (const { run, start, end } of profile?.quoted ?? []) {
      const others = articles.get(run) ?? []
      if (others.length > MOST_ARTICLES) continue
      for (const other of others) {
        if (other === article) continue
        const known = shared.get(other)
        // Runs that overlap are one stretch of words; only the first stretch is shown.
        if (known === undefined) shared.set(other, { runs: 1, start, end })
        else
          shared.set(other, {
            runs: known.runs + 1,
            start: known.start,
            end: start < known.end ? Math.max(end, known.end) : known.end,
          })
      }
    }
    return [...shared]
      .map(([other, { runs, start, end }]) => ({
        article: other,
        runs,
        words: { start, end, text: profile?.article.text.slice(start, end) ?? '' },
      }))
      .sort((a, b) => b.runs - a.runs)
  }
}
