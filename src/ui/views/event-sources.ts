/** Which articles an event is told in: each with its date, what that rests on, and its sentences for the event. */
import { addToList } from '../../model/add-to-list.ts'
import type { Article } from '../../model/article.ts'
import type { Event, EventMention } from '../../model/event.ts'
import { articleSlice } from '../../model/open-timeline.ts'
import { GIVEN_WITH_QUOTE } from '../../model/quote-collection.ts'
import { mentionPlace } from '../../state/text-place.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import type { Theme } from '../theme/theme.ts'
import { articleLongName } from '../words/article-in-words.ts'
import { counted } from '../words/counts.ts'
import { articlePublished } from './article-published.ts'
import { between, block, heading, piece, plain, type TextPiece } from './text-pieces.ts'

const REASONS_SHOWN = 2
const ALL_REASONS = 'at the end of the article'

const byArticle = ({ mentions }: Event): ReadonlyMap<string, readonly EventMention[]> => {
  const found = new Map<string, EventMention[]>()
  for (const mention of mentions) addToList(found, mention.article, mention)
  return found
}

const sentence = (article: Article, mention: EventMention, columns: number): TextPiece =>
  piece(block(articleSlice(article, mention), columns, plain, '│ ', '│ '), 'mention', {
    at: mentionPlace(mention),
  })

const source = (
  article: Article,
  mentions: readonly EventMention[],
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const count = mentions.length === 1 ? '' : ` · ${counted(mentions.length, 'sentence')}`
  return [
    piece(block(articleLongName(article) + count, columns, theme.strong), 'text', {
      at: { article: article.id, start: 0, end: 0 },
    }),
    ...articlePublished(article, index.articles, REASONS_SHOWN, ALL_REASONS, columns, theme),
    ...mentions.map((mention) => sentence(article, mention, columns)),
  ]
}

/** The pieces of an event's text that tell which articles have it. */
export const eventSources = (
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  // Of a collection, the sentences would be the quotes once more.
  const isCollection = event.dating.rule === GIVEN_WITH_QUOTE
  return [
    heading('Sources', theme),
    ...[...byArticle(event)].flatMap(([id, mentions], at) => {
      const article = index.articles.get(id)
      if (article === undefined) return []
      const own = isCollection ? [] : mentions
      return [...(at === 0 ? [] : [between('')]), ...source(article, own, index, columns, theme)]
    }),
  ]
}
