/** The chosen search result in full, beside the list: the whole quote, its speaker, its event and its article. */
import type { Event } from '../../model/event.ts'
import type { Size } from '../../state/layout.ts'
import type { QuoteMatch } from '../../state/quote-match.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { harmless } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import { wrapped, wrapSpans } from '../text/wrap.ts'
import type { Theme } from '../theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { quoteDateInWords } from '../words/quote-date.ts'
import { kindInWords, markedQuote, shifted, speakerName } from '../words/quote-in-words.ts'
import { area } from './area.ts'

interface ResultPreview {
  readonly match: QuoteMatch | null
  readonly event: Event | null
  readonly index: TimelineIndex
  readonly place: Size
  readonly theme: Theme
}

const previewLines = ({ match, event, index, place, theme }: ResultPreview): readonly string[] => {
  if (match === null) return []
  const { quote } = match
  const columns = place.columns - 4
  const { text, shift } = markedQuote(quote)
  const marks = shifted(match.spans, shift)
  const article = index.articles.get(quote.article)
  const roles = quote.speaker === null ? [] : (index.people.get(quote.speaker.id)?.roles ?? [])
  const faint = (words: string): readonly string[] => wrapped(harmless(words), columns).map(theme.faint)
  return [
    '',
    theme.speaker(speakerName(quote)),
    ...(roles.length === 0 ? [] : faint(roles.join(', '))),
    '',
    ...wrapSpans(text, columns).map((line) => highlighted(text, line, marks, theme.match)),
    '',
    theme.date(quoteDateInWords(quote, event)),
    ...faint(kindInWords(quote.kind)),
    '',
    ...(event === null
      ? faint('No event holds this quote.')
      : wrapped(harmless(event.headline), columns).map(theme.strong)),
    '',
    ...faint(
      [articleShortName(article), article?.publisher === null ? null : article?.headline]
        .filter((part) => typeof part === 'string')
        .join(': '),
    ),
  ].map((line) => `  ${line}`)
}

export const resultPreview = (preview: ResultPreview): readonly string[] =>
  area(previewLines(preview), preview.place)
