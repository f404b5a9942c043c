/** Timelines in pieces, each so small that its copying is not felt at the keys, and what they are put together from again. */
import type { Event } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { DatedExpression, Timeline } from '../model/timeline.ts'
import { entriesOf, type ListPart, partsOf } from './list-parts.ts'

/** The lists of a timeline that grow with its articles. */
type GrowingLists = Pick<Timeline, 'articles' | 'people' | 'quotes' | 'dates' | 'events'>

type Parts = { readonly [Name in keyof GrowingLists]?: ListPart<GrowingLists[Name][number]> }

/** Parts of its lists, in order; then what is left of it. */
export type TimelinePiece =
  | { readonly kind: 'parts'; readonly parts: Parts }
  | { readonly kind: 'end'; readonly problems: readonly Problem[]; readonly isWhole: boolean }

const NO_LISTS: GrowingLists = { articles: [], people: [], quotes: [], dates: [], events: [] }

const idOf = ({ id }: { readonly id: string }): string => id
const lengthOf = ({ text }: { readonly text: string }): number => text.length
/** An event that every article tells is as large as hundreds that one tells: so many characters count for each. */
const MENTION = 100
const QUOTE_ID = 20
const extentOf = ({ mentions, quotes }: Event): number => MENTION * mentions.length + QUOTE_ID * quotes.length
const spanOf = ({ article, start, end }: DatedExpression): string => `${start} ${end} ${article}`

function* changes(before: GrowingLists, after: GrowingLists): Generator<Parts> {
  const textual = { keyOf: idOf, charactersOf: lengthOf }
  for (const articles of partsOf(before.articles, after.articles, textual)) yield { articles }
  for (const people of partsOf(before.people, after.people, { keyOf: idOf })) yield { people }
  for (const quotes of partsOf(before.quotes, after.quotes, textual)) yield { quotes }
  for (const dates of partsOf(before.dates, after.dates, { keyOf: spanOf })) yield { dates }
  for (const events of partsOf(before.events, after.events, { keyOf: idOf, charactersOf: extentOf }))
    yield { events }
}

export type TakeApart = (timeline: Timeline, isWhole: boolean) => Generator<TimelinePiece>

/** Takes one timeline after another apart: what came with the one before, and is the same, is not given again. */
export const createTakingApart = (): TakeApart => {
  let before = NO_LISTS
  return function* (timeline, isWhole) {
    for (const parts of changes(before, timeline)) yield { kind: 'parts', parts }
    before = timeline
    yield { kind: 'end', problems: timeline.problems, isWhole }
  }
}

/** Takes a piece, and gives the timeline that it completes. */
export type PutTogether = (
  piece: TimelinePiece,
) => { readonly timeline: Timeline; readonly isWhole: boolean } | null

const append = <T>(list: T[], before: readonly T[], part: ListPart<T> | undefined): void => {
  if (part !== undefined) for (const entry of entriesOf(before, part)) list.push(entry)
}

/** Puts together what {@link createTakingApart} takes apart. */
export const createPuttingTogether = (): PutTogether => {
  const nothing = () => ({
    articles: [] as GrowingLists['articles'][number][],
    people: [] as GrowingLists['people'][number][],
    quotes: [] as GrowingLists['quotes'][number][],
    dates: [] as GrowingLists['dates'][number][],
    events: [] as GrowingLists['events'][number][],
  })
  let before = NO_LISTS
  let lists = nothing()
  return (piece) => {
    if (piece.kind === 'parts') {
      append(lists.articles, before.articles, piece.parts.articles)
      append(lists.people, before.people, piece.parts.people)
      append(lists.quotes, before.quotes, piece.parts.quotes)
      append(lists.dates, before.dates, piece.parts.dates)
      append(lists.events, before.events, piece.parts.events)
      return null
    }
    const { problems, isWhole } = piece
    before = lists
    lists = nothing()
    return { timeline: { format: 'onrecord timeline', version: 1, ...before, problems }, isWhole }
  }
}
