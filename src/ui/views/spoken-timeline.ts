/** The lists of the timeline for who hears them: the date in hand, the event in hand. */
import { dateInWords } from '../../model/date-in-words.ts'
import { articlesTelling } from '../../model/event.ts'
import { chosenRow, eventCount } from '../../state/chosen-row.ts'
import type { DateRow } from '../../state/date-tree.ts'
import { chosenEvent } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { certaintyInWords } from '../words/certainty-in-words.ts'
import { counted } from '../words/counts.ts'
import { groupInWords } from '../words/date-columns.ts'
import { basisInWords } from '../words/dating-in-words.ts'
import { dateCertainty, eventCertainty } from '../words/list-certainty.ts'
import { noDateInWords } from '../words/nothing-in-words.ts'
import { statusMark } from '../words/status-in-words.ts'
import { ended, markInWords, place, type Spoken, sentence } from './spoken-words.ts'

const nameOf = (state: State, row: DateRow): string => {
  if (row.kind !== 'date')
    return sentence(groupInWords(row.key, 'nothing'), 'a group', row.isFolded ? 'folded' : 'open')
  const date = state.shown.dates[row.firstDate]?.date ?? null
  if (date === null) return 'Undated.'
  return sentence(dateInWords(date), certaintyInWords(dateCertainty(state.shown, row)))
}

/** The row of the dates in hand. */
export const spokenDate = (state: State, keys: Keys): Spoken => {
  const row = chosenRow(state)
  if (row === null) return { inHand: [noDateInWords(state, keys)], about: [] }
  return {
    inHand: [nameOf(state, row)],
    about: [
      sentence(counted(row.to - row.from, 'event'), counted(row.quotes, 'quote')),
      `Row ${place(state.dates.selected, state.tree.rows.length)}.`,
    ],
  }
}

/** The event in hand. */
export const spokenEvent = (state: State, keys: Keys): Spoken => {
  const event = chosenEvent(state)
  if (event === null) return { inHand: [noDateInWords(state, keys)], about: [] }
  const articles = articlesTelling(event).length
  return {
    inHand: [ended(event.headline)],
    about: [
      sentence(
        markInWords(state),
        statusMark(event.status),
        event.date === null ? 'undated' : dateInWords(event.date),
        event.date === null ? '' : basisInWords(event.dating.basis),
        event.date === null ? '' : certaintyInWords(eventCertainty(state.shown, event)),
      ),
      sentence(counted(event.quotes.length, 'quote'), articles > 1 ? counted(articles, 'article') : ''),
      `Event ${place(state.events.selected, eventCount(state))}.`,
    ],
  }
}
