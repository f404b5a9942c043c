/** How sure an event's date is, and why it is not: told by what it rests on, and by what the articles say against it. */
import type { Article } from '../model/article.ts'
import { type Edtf, type Precision, parseEdtf, sameTime } from '../model/edtf.ts'
import { type Event, type EventMention, isOwnBasis } from '../model/event.ts'

/** From the best to the worst. */
export const CERTAINTIES = ['sure', 'uncertain', 'inferred', 'conflicting'] as const

export type Certainty = (typeof CERTAINTIES)[number]

/** One reason not to be sure of a date. */
export type Doubt =
  | { readonly kind: 'undated' }
  /** The date itself is marked as `?`, `~`, or both. */
  | { readonly kind: 'marked'; readonly uncertain: boolean; readonly approximate: boolean }
  /** Wider than a day. */
  | { readonly kind: 'wide'; readonly precision: Precision }
  /** Nothing in the sentence says when. */
  | { readonly kind: 'publication-stands-in' }
  | { readonly kind: 'date-in-focus' }
  /** The publication date that it is counted from was inferred itself. */
  | { readonly kind: 'publication-inferred'; readonly article: string }
  /** An article gives another date. */
  | { readonly kind: 'other-date'; readonly mention: EventMention; readonly date: Edtf }
  /** The article states another publication date than the one that it is counted from. */
  | { readonly kind: 'publication-conflict'; readonly article: string; readonly stated: Edtf }

export interface DatingCertainty {
  readonly certainty: Certainty
  /** None where it is sure. */
  readonly doubts: readonly Doubt[]
}

const CERTAINTY_OF_DOUBT: Readonly<Record<Doubt['kind'], Certainty>> = {
  undated: 'uncertain',
  marked: 'uncertain',
  wide: 'uncertain',
  'publication-stands-in': 'inferred',
  'date-in-focus': 'inferred',
  'publication-inferred': 'inferred',
  'other-date': 'conflicting',
  'publication-conflict': 'conflicting',
}

/**
 * The date that an article gives an event where it is another than the event's; `null` where it agrees, or has no date
 * of its own to give.
 */
export const otherDateOf = ({ date: shown }: Pick<Event, 'date'>, mention: EventMention): Edtf | null => {
  const { date, basis } = mention
  const isOwn = isOwnBasis(basis) || basis === 'focus'
  return !isOwn || date === null || shown === null || sameTime(date, shown) ? null : date
}

const doubtsOfValue = (date: Edtf | null): readonly Doubt[] => {
  if (date === null) return [{ kind: 'undated' }]
  const value = parseEdtf(date)
  if (value === null) return []
  const { uncertain, approximate, precision } = value
  return [
    ...(uncertain || approximate ? [{ kind: 'marked', uncertain, approximate } as const] : []),
    ...(precision === 'day' || precision === 'time' ? [] : [{ kind: 'wide', precision } as const]),
  ]
}

/** Whether a date was counted from that of publication, or is it. */
const restsOnPublication = ({ basis, anchor }: Event['dating']): boolean =>
  basis === 'publication' || anchor?.of === 'publication'

const doubtsOfPublication = ({ dating }: Event, article: Article | undefined): readonly Doubt[] => {
  if (article === undefined || article.published === null || !restsOnPublication(dating)) return []
  const { basis, conflict } = article.published
  return [
    ...(basis === 'inferred' ? [{ kind: 'publication-inferred', article: article.id } as const] : []),
    ...(conflict === undefined
      ? []
      : [{ kind: 'publication-conflict', article: article.id, stated: conflict.date } as const]),
  ]
}

/** How sure an event's date is: as its worst doubt. */
export const certaintyOf = (event: Event, articles: ReadonlyMap<string, Article>): DatingCertainty => {
  const { basis } = event.dating
  const doubts: readonly Doubt[] = [
    ...doubtsOfValue(event.date),
    ...(basis === 'publication' ? [{ kind: 'publication-stands-in' } as const] : []),
    ...(basis === 'focus' ? [{ kind: 'date-in-focus' } as const] : []),
    ...doubtsOfPublication(event, articles.get(event.mentions[0]?.article ?? '')),
    ...event.mentions.flatMap((mention) => {
      const date = otherDateOf(event, mention)
      return date === null ? [] : [{ kind: 'other-date', mention, date } as const]
    }),
  ]
  const worst = Math.max(0, ...doubts.map(({ kind }) => CERTAINTIES.indexOf(CERTAINTY_OF_DOUBT[kind])))
  return { certainty: CERTAINTIES[worst] ?? 'sure', doubts }
}
