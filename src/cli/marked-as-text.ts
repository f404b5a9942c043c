/** What was marked while browsing, as text. To be replaced by what copies and exports quotes and events. */

import { quoteLine } from '../export/timeline-text.ts'
import { articleTitle } from '../model/article.ts'
import { oneLine } from '../model/one-line.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import { quoteFinder } from '../model/quote-list.ts'
import { COPY_FORMATS } from '../model/settings.ts'

export const PRINT_FORMATS = [...COPY_FORMATS, 'jsonl'] as const

export type PrintFormat = (typeof PRINT_FORMATS)[number]

/**
 * Each mark that the timeline has, on a line of its own, in the order given.
 *
 * @param marks `event:ID` and `quote:ID`
 */
export const markedAsText = (
  timeline: OpenTimeline,
  marks: readonly string[],
  format: PrintFormat,
): string => {
  const quoteOf = quoteFinder(timeline)
  const lineOf = (mark: string): string | null => {
    const [, kind, id = ''] = /^(quote|event):(.*)$/s.exec(mark) ?? []
    if (kind === 'event') {
      const event = timeline.events.find((one) => one.id === id)
      if (event === undefined) return null
      return format === 'jsonl' ? JSON.stringify({ event }) : oneLine(event.headline)
    }
    const quote = quoteOf(id)
    if (kind !== 'quote' || quote === undefined) return null
    if (format === 'jsonl') return JSON.stringify({ quote })
    if (format === 'words') return oneLine(quote.text)
    if (format === 'markdown') return `> ${oneLine(quote.text)}`
    const article = timeline.articles.find((one) => one.id === quote.article)
    return quoteLine(quote, article === undefined ? quote.article : articleTitle(article), quote.said)
  }
  return marks
    .map(lineOf)
    .flatMap((line) => (line === null ? [] : [`${line}\n`]))
    .join('')
}
