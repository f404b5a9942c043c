/** When an event was, how that is known, how sure it is, and who says otherwise. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Event, EventMention } from '../../model/event.ts'
import { articleSlice } from '../../model/open-timeline.ts'
import { certaintyOf, otherDateOf } from '../../state/certainty.ts'
import { mentionPlace } from '../../state/text-place.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { articleBriefName } from '../words/article-in-words.ts'
import { certaintyMark, doubtInWords } from '../words/certainty-in-words.ts'
import { datingSteps } from '../words/dating-in-words.ts'
import { quoted } from '../words/quoted.ts'
import { earlierStatusInWords, statusInWords } from '../words/status-in-words.ts'
import { block, heading, piece, type TextPiece } from './text-pieces.ts'

const dateLines = (event: Event, mark: string, columns: number, theme: Theme): readonly string[] => {
  const date = `${mark === '' ? '' : `${mark} `}${event.date === null ? 'Undated' : dateInWords(event.date)}`
  const status = ` · ${statusInWords(event.status)}`
  return cellWidth(date + status) <= columns
    ? [theme.date(date) + theme.faint(status)]
    : [...block(date, columns, theme.date), ...block(statusInWords(event.status), columns, theme.faint)]
}

const disagreement = (event: Event, mention: EventMention): string | null => {
  const date = otherDateOf(event, mention)
  const told = [
    ...(date === null ? [] : [`dates it ${dateInWords(date)}`]),
    ...(mention.status === event.status ? [] : [earlierStatusInWords(event, mention)]),
  ]
  return told.length === 0 ? null : told.join(', ')
}

/** Articles that give another date, or do not tell the event as it is told here, with what they say. */
const disagreements = (
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const found = event.mentions.flatMap((mention) => {
    const words = disagreement(event, mention)
    const article = index.articles.get(mention.article)
    if (words === null || article === undefined) return []
    return [
      piece(
        [
          ...block(`${articleBriefName(article)}: ${words}`, columns, theme.warning),
          ...block(quoted(articleSlice(article, mention)), columns, theme.faint, '  '),
        ],
        'mention',
        { at: mentionPlace(mention) },
      ),
    ]
  })
  return found.length === 0 ? [] : [heading('Who disagrees', theme), ...found]
}

/** The pieces of an event's text that tell when it was. */
export const eventDating = (
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const [first] = event.mentions
  const article = index.articles.get(first?.article ?? '')
  const { certainty, doubts } = certaintyOf(event, index.articles)
  const told = new Set<string>(['undated', 'publication-stands-in', 'date-in-focus', 'other-date'])
  return [
    piece(dateLines(event, certaintyMark(certainty), columns, theme), 'dating', {
      at: first === undefined ? null : mentionPlace(first),
    }),
    ...datingSteps(event, article).map(({ kind, words, at }) =>
      piece(block(words, columns, theme.faint), kind, { at }),
    ),
    ...doubts
      .filter(({ kind }) => !told.has(kind))
      .map((doubt) => piece(block(doubtInWords(doubt), columns, theme.warning), 'dating')),
    ...disagreements(event, index, columns, theme),
  ]
}
