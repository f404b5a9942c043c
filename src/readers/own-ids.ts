/** Every article its own id, and every collection: ids name articles in a timeline, so no two may share one. */
import { createFreeIds } from '../model/free-ids.ts'
import { collectionsOfTimeline } from './collections-of-timeline.ts'
import {
  type ArticleItem,
  type CollectionItem,
  type ProblemItem,
  problemItem,
  type ReadItem,
} from './read-item.ts'

/** What is left when timelines are taken apart. */
export type OwnItem = ArticleItem | CollectionItem | ProblemItem

/**
 * A timeline's articles, which are to be parsed anew, its collections with all their quotations, and what it says was
 * wrong with its inputs; parsing says again which are undated.
 */
function* takenApart(items: Iterable<ReadItem>): Generator<OwnItem> {
  for (const item of items)
    if (item.kind === 'timeline') {
      for (const problem of item.timeline.problems)
        if (problem.code !== 'undated') yield { kind: 'problem', problem }
      const collections = collectionsOfTimeline(item.timeline)
      for (const article of item.timeline.articles) {
        const collection = collections.get(article.id)
        yield collection === undefined
          ? { kind: 'article', textGiven: false, article }
          : { kind: 'collection', collection }
      }
    } else yield item
}

const takenId = (file: string | null, what: string, wanted: string, given: string): ProblemItem =>
  problemItem(file ?? 'standard input', 'duplicate-id', `id "${wanted}" is taken; ${what} read as "${given}"`)

/** Takes timelines apart; an article or a collection whose id is taken gets another one, and a problem says so. */
export function* withOwnIds(items: Iterable<ReadItem>): Generator<OwnItem> {
  const freeId = createFreeIds()
  for (const item of takenApart(items)) {
    if (item.kind === 'problem') {
      yield item
    } else if (item.kind === 'article') {
      const { article } = item
      const id = freeId(article.id)
      if (id !== article.id) yield takenId(article.file, 'the article was', article.id, id)
      yield id === article.id ? item : { ...item, article: { ...article, id } }
    } else {
      const { collection } = item
      const id = freeId(collection.id)
      if (id !== collection.id) yield takenId(collection.file, 'the quotations were', collection.id, id)
      yield id === collection.id ? item : { ...item, collection: { ...collection, id } }
    }
  }
}
