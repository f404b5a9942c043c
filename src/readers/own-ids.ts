/** Every article its own id: ids name articles in a timeline, so no two may share one. */
import type { Article } from '../model/article.ts'
import { createFreeIds } from '../model/free-ids.ts'
import { type ArticleItem, type ProblemItem, problemItem, type ReadItem } from './read-item.ts'

/** Articles, and what was wrong: what is left when timelines are taken apart. */
export type ArticleOrProblem = ArticleItem | ProblemItem

/** A timeline's articles, and what it says was wrong with its inputs; parsing says again which are undated. */
function* takenApart(items: Iterable<ReadItem>): Generator<ArticleOrProblem> {
  for (const item of items)
    if (item.kind === 'timeline') {
      for (const problem of item.timeline.problems)
        if (problem.code !== 'undated') yield { kind: 'problem', problem }
      for (const article of item.timeline.articles) yield { kind: 'article', textGiven: false, article }
    } else yield item
}

/** Takes timelines apart; an article whose id is taken gets another one, and a problem says so. */
export function* withOwnIds(items: Iterable<ReadItem>): Generator<ArticleOrProblem> {
  const freeId = createFreeIds()
  for (const item of takenApart(items)) {
    if (item.kind === 'problem') {
      yield item
      continue
    }
    const id = freeId(item.article.id)
    if (id === item.article.id) {
      yield item
      continue
    }
    const article: Article = { ...item.article, id }
    yield problemItem(
      article.file ?? 'standard input',
      'duplicate-id',
      `id "${item.article.id}" is taken; the article was read as "${id}"`,
    )
    yield { ...item, article }
  }
}
