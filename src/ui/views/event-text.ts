/** An event's detail as lines: what happened, when and how that is known, who is in it, what was said, who printed it. */

import { dateInWords } from '../../model/date-in-words.ts'
import type { Event } from '../../model/event.ts'
import { articleSlice } from '../../model/open-timeline.ts'
import type { Quote } from '../../model/quote.ts'
import { GIVEN_WITH_QUOTE } from '../../model/quote-collection.ts'
import type { EventExtent } from '../../state/state.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth, harmless, padded } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import type { Dress, Theme } from '../theme.ts'
import { articleShortName, publishedInWords } from '../words/article-in-words.ts'
import { contradictionInWords, datingInWords } from '../words/dating-in-words.ts'
import { kindInWords, markedQuote, speakerName } from '../words/quote-in-words.ts'
import { earlierStatusInWords, statusInWords } from '../words/status-in-words.ts'

/** The lines of an event, and which of them its quotes take. The margin for the mark of the chosen quote is not in them. */
export interface EventText {
  readonly lines: readonly string[]
  readonly extent: EventExtent
}

/** Cells to the left of the lines, where the chosen quote is marked. */
export const MARGIN = 2
/** Longer lines are hard to read, however wide the screen is. */
const LONGEST_LINE = 92

const block = (text: string, columns: number, dress: Dress, indent = ''): readonly string[] =>
  wrapped(harmless(text), columns - indent.length).map((line) => indent + dress(line))

const plain: Dress = (text) => text

/** Another printing of the words above: only what differs is shown again. */
const variantBlock = (
  quote: Quote,
  fullest: Quote,
  article: string,
  columns: number,
  theme: Theme,
): readonly string[] => {
  const same = quote.text === fullest.text
  return [
    ...(same ? [] : block(markedQuote(quote).text, columns - 2, plain, '  ')),
    ...block(`${same ? 'the same words' : 'worded so'} in ${article}`, columns - 2, theme.faint, '  '),
  ]
}

const quoteBlock = (
  quote: Quote,
  index: TimelineIndex,
  event: Event,
  columns: number,
  theme: Theme,
): readonly string[] => {
  const article = articleShortName(index.articles.get(quote.article))
  const fullest = quote.variantOf === null ? undefined : index.quoteOf(quote.variantOf)
  if (fullest !== undefined) return variantBlock(quote, fullest, article, columns, theme)
  const cue = quote.cue === null ? '' : ` ${harmless(quote.cue.text)}`
  const said = quote.said === null || quote.said === event.date ? [] : [`said ${dateInWords(quote.said)}`]
  const facts = [kindInWords(quote.kind), ...said, article].join(' · ')
  const name = speakerName(quote)
  const attributed = wrapped(name + cue, columns)
  return [
    ...attributed.map((line, at) =>
      at > 0 || quote.speaker === null || !line.startsWith(name)
        ? theme.faint(line)
        : theme.speaker(name) + theme.faint(line.slice(name.length)),
    ),
    ...block(markedQuote(quote).text, columns, plain),
    ...block(facts, columns, theme.faint),
  ]
}

const peopleBlock = (
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): readonly string[] => {
  const people = event.people.flatMap((id) => index.people.get(id) ?? [])
  const names = people.map(({ name }) => harmless(name))
  const nameColumns = Math.min(28, Math.max(0, ...names.map(cellWidth)))
  return people.flatMap((person, at) => {
    const name = names[at] ?? ''
    const roles = [...(person.kind === 'person' ? [] : [person.kind]), ...person.roles].join(', ')
    const gap = nameColumns + 2
    const lines = wrapped(harmless(roles), columns - gap)
    return [
      theme.speaker(padded(name, nameColumns)) + (lines[0] === undefined ? '' : `  ${theme.faint(lines[0])}`),
      ...lines.slice(1).map((line) => ' '.repeat(gap) + theme.faint(line)),
    ]
  })
}

const sourcesBlock = (event: Event, index: TimelineIndex, columns: number, theme: Theme): readonly string[] =>
  event.mentions.flatMap((mention, at) => {
    const article = index.articles.get(mention.article)
    if (article === undefined) return []
    const title = [articleShortName(article), article.publisher === null ? null : article.headline]
    return [
      ...(at === 0 ? [] : ['']),
      ...block(title.filter((part) => part !== null).join(': '), columns, theme.strong),
      ...block(publishedInWords(article, index.articles), columns, theme.faint),
      ...block(contradictionInWords(event, mention), columns, theme.warning),
      ...block(earlierStatusInWords(event, mention), columns, theme.faint),
      // Of a collection that would be the quotes once more.
      ...(event.dating.rule === GIVEN_WITH_QUOTE
        ? []
        : block(articleSlice(article, mention), columns - 2, plain, '│ ')),
    ]
  })

const layOut = (event: Event, index: TimelineIndex, columns: number, theme: Theme): EventText => {
  const lines: string[] = [
    ...block(event.headline, columns, theme.strong),
    '',
    theme.date(event.date === null ? 'Undated' : dateInWords(event.date)) +
      theme.faint(` · ${statusInWords(event.status)}`),
    ...block(datingInWords(event), columns, theme.faint),
  ]
  const section = (title: string): void => {
    lines.push('', theme.accent(title))
  }
  const people = peopleBlock(event, index, columns, theme)
  if (people.length > 0) {
    section('People')
    for (const line of people) lines.push(line)
  }
  const quotes = event.quotes.flatMap((id) => index.quoteOf(id) ?? [])
  if (quotes.length > 0) section('Quotes')
  const extents = quotes.map((quote, at) => {
    if (at > 0 && quote.variantOf === null) lines.push('')
    const from = lines.length
    // One quote may have more lines than a call takes arguments.
    for (const line of quoteBlock(quote, index, event, columns, theme)) lines.push(line)
    return { from, to: lines.length }
  })
  section('Sources')
  for (const line of sourcesBlock(event, index, columns, theme)) lines.push(line)
  return { lines, extent: { lines: lines.length, quotes: extents } }
}

export const NO_EVENT: EventText = { lines: [], extent: { lines: 0, quotes: [] } }
const REMEMBERED = 16

/** Gives the text of events by id and cells available; the last ones asked for are remembered. */
export const createEventText = (
  index: TimelineIndex,
  theme: Theme,
): ((eventId: string, columns: number) => EventText) => {
  const remembered = new Map<string, EventText>()
  return (eventId, columns) => {
    const width = Math.min(columns - MARGIN - 1, LONGEST_LINE)
    const key = `${width} ${eventId}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const place = index.placeOfEvent.get(eventId)
    const event = place === undefined ? undefined : index.dates[place.date]?.events[place.event]
    const text = event === undefined ? NO_EVENT : layOut(event, index, width, theme)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, text)
    return text
  }
}
