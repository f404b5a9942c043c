/** What sources come to, one thing after the other: things that get a place in one timeline, or a timeline that is all there is. */
import { type OwnItem, withOwnIds } from '../readers/own-ids.ts'
import type { ReadItem, TimelineItem } from '../readers/read-item.ts'

/** The items; a timeline at their beginning, and the problems behind it, only where more follows: else `keep` gets them. */
function* unlessAlone(
  items: Iterable<ReadItem>,
  keep: (alone: readonly ReadItem[]) => void,
): Generator<ReadItem> {
  const held: ReadItem[] = []
  let isFirst = true
  for (const item of items) {
    const isProblem = item.kind === 'problem'
    if (isProblem ? held.length > 0 : isFirst && item.kind === 'timeline') held.push(item)
    else {
      yield* held.splice(0)
      yield item
    }
    if (!isProblem) isFirst = false
  }
  keep(held)
}

/** Takes timelines apart among other things, and gives all their own ids; a timeline that comes alone stays whole. */
export function* openedItems(items: Iterable<ReadItem>): Generator<OwnItem | TimelineItem> {
  let alone: readonly ReadItem[] = []
  yield* withOwnIds(
    unlessAlone(items, (held) => {
      alone = held
    }),
  )
  for (const item of alone) if (item.kind === 'timeline' || item.kind === 'problem') yield item
}
