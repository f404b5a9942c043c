/** What was said about an event, by speaker. */
import type { Event } from '../../model/event.ts'
import { type QuotePrintings, quoteGroups, type SpeakerQuotes } from '../../state/quote-groups.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import type { Keys } from '../keys/keys.ts'
import { cellWidth, harmless } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { counted } from '../words/counts.ts'
import { filtersInWords } from '../words/filters-in-words.ts'
import { NOT_NAMED } from '../words/quote-in-words.ts'
import { rolesInWords } from './event-people.ts'
import { quotePieces } from './quote-pieces.ts'
import { type Asides, between, block, heading, piece, type TextPiece } from './text-pieces.ts'

const countInWords = ({ printings }: SpeakerQuotes): string => {
  const all = printings.reduce((sum, { others }) => sum + 1 + others.length, 0)
  const quotes = counted(printings.length, 'quote')
  return all === printings.length ? quotes : `${quotes} in ${counted(all, 'printing')}`
}

const speakerPiece = (
  group: SpeakerQuotes,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
): TextPiece => {
  const name = harmless(group.name ?? NOT_NAMED)
  const person = group.person === null ? undefined : index.people.get(group.person)
  const roles = person === undefined ? '' : rolesInWords(person)
  const known = [...(roles === '' ? [] : [roles]), countInWords(group)].join(' · ')
  const dress = group.person === null ? theme.strong : theme.speaker
  const isShort = cellWidth(`${name} · ${known}`) <= columns
  const lines = isShort
    ? [dress(name) + theme.faint(harmless(` · ${known}`))]
    : [...block(name, columns, dress), ...block(known, columns, theme.faint)]
  return piece(lines, 'person', { person: group.person })
}

/** @param isShown whether filters leave a quote */
export const eventQuotes = (
  event: Event,
  index: TimelineIndex,
  isShown: (id: string) => boolean,
  columns: number,
  theme: Theme,
  keys: Keys,
  asides: Asides = 'beside',
): readonly TextPiece[] => {
  const { quotes: ids } = event
  if (ids.length === 0) return []
  const quotes = ids.flatMap((id) => (isShown(id) ? (index.quoteOf(id) ?? []) : []))
  const hidden = ids.length - quotes.length
  const left = `${filtersInWords(keys, 'event')} leave out ${counted(hidden, 'quote')} of this event.`
  const drawn = { event, index, columns, theme, asides }
  const withoutHidden = (printings: QuotePrintings): QuotePrintings => {
    const { fullerElsewhere } = printings
    return fullerElsewhere === null || isShown(fullerElsewhere.id)
      ? printings
      : { ...printings, fullerElsewhere: null }
  }
  return [
    heading('Quotes', theme),
    ...quoteGroups(quotes, index.quoteOf).flatMap((group, at) => [
      ...(at === 0 ? [] : [between('')]),
      speakerPiece(group, index, columns, theme),
      ...group.printings.flatMap((printings, place) => [
        ...(place === 0 ? [] : [between('')]),
        ...quotePieces(withoutHidden(printings), drawn),
      ]),
    ]),
    ...(hidden === 0 ? [] : [between(...block(left, columns, theme.faint))]),
  ]
}
