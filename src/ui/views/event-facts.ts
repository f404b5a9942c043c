/** What a list tells of an event in one line: its date, how sure that is, how much was said, who reports it. */
import { dateInWords } from '../../model/date-in-words.ts'
import { articlesTelling, type Event } from '../../model/event.ts'
import { markedPlaces } from '../../state/marked-places.ts'
import type { State } from '../../state/state.ts'
import { cellWidth } from '../text/cells.ts'
import { certaintyInWords, certaintyMark } from '../words/certainty-in-words.ts'
import { counted, number } from '../words/counts.ts'
import { basisInWords } from '../words/dating-in-words.ts'
import { eventCertainty } from '../words/list-certainty.ts'
import { shortDate } from '../words/short-date.ts'
import { statusMark } from '../words/status-in-words.ts'

const BETWEEN = ' · '

/** How many quotes there are, and how many of them are marked; nothing where there are none. */
export const quotesInWords = (state: State, { id, quotes }: Event): string => {
  if (quotes.length === 0) return ''
  const marked = markedPlaces(state).quotesIn(id)
  return counted(quotes.length, 'quote') + (marked === 0 ? '' : `, ${number(marked)} marked`)
}

/** The facts in their order, in every way to tell them: each way shorter than the one before. */
const waysToTell = (state: State, event: Event, isInGroup: boolean): readonly (readonly string[])[] => {
  const certainty = eventCertainty(state.shown, event)
  const mark = certaintyMark(certainty)
  const basis = certainty === 'conflicting' ? certaintyInWords(certainty) : basisInWords(event.dating.basis)
  const doubt = [mark, basis].filter((words) => words !== '').join(' ')
  const isDated = isInGroup && event.date !== null
  const date = isDated ? dateInWords(event.date) : ''
  const short = isDated ? shortDate(event.date) : ''
  const time = isInGroup ? '' : (/T(\d\d:\d\d)/.exec(event.date ?? '')?.[1] ?? '')
  const status = statusMark(event.status)
  const quotes = quotesInWords(state, event)
  const reporting = articlesTelling(event).length
  const articles = reporting > 1 ? counted(reporting, 'article') : ''
  return [
    [date, status, time, doubt, quotes, articles],
    [short, status, time, doubt, quotes, articles],
    [short, status, time, doubt, quotes],
    [short, status, time, mark, quotes],
    [short, status, mark, quotes],
    [short, mark, quotes],
    [short, quotes],
    [quotes === '' ? short : quotes],
  ]
}

/** As much of the facts as fits so many cells: the number of quotes first, then the date. */
export const eventFacts = (state: State, event: Event, isInGroup: boolean, columns: number): string => {
  const ways = waysToTell(state, event, isInGroup).map((facts) =>
    facts.filter((fact) => fact !== '').join(BETWEEN),
  )
  return ways.find((words) => cellWidth(words) <= columns) ?? ways.at(-1) ?? ''
}
