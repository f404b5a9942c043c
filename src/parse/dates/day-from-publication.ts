/** “yesterday”, “today”, “tonight”, “tomorrow morning”, “this evening”, “last night”: days that only publication places. */
import { PARTS_OF_DAY } from '../english/calendar-words.ts'
import { TokenKind } from '../text/tokens.ts'
import { candidate, type DateFinder } from './date-candidate.ts'

/** Words that name a day by its distance from publication. */
export const DAYS_FROM_PUBLICATION: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
const BROADCASTS = new Set(['programme', 'program', 'show', 'host', 'presenter'])
/** “than today”, “generation today”: nowadays rather than the day. */
const NOWADAYS_BEFORE = new Set(['than', 'even', 'of', 'like', 'as', 'until', 'for'])
const NOWADAYS_BEHIND = new Set(['than'])

export const dayFromPublication: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at] ?? ''
  const days = DAYS_FROM_PUBLICATION.get(word)
  if (days === undefined) return []
  const before = at > sentence.from ? (tokens.words[at - 1] ?? '') : ''
  const behind = at + 1 < sentence.to ? (tokens.words[at + 1] ?? '') : ''
  if (word === 'today') {
    // A capital inside a sentence is a title: the Today programme, USA Today.
    const title =
      tokens.kinds[at] === TokenKind.capital &&
      at > sentence.from &&
      tokens.kinds[at - 1] !== TokenKind.doubleMark
    if ((title && tokens.kinds[at - 1] !== TokenKind.singleMark) || BROADCASTS.has(behind)) return []
    if (NOWADAYS_BEFORE.has(before) || NOWADAYS_BEHIND.has(behind)) return []
  }
  const to = PARTS_OF_DAY.has(behind) ? at + 2 : at + 1
  return [candidate(tokens, sentence, at, to, { kind: 'day-from-publication', days })]
}

const PART_OF_THIS_DAY = new Set(['morning', 'afternoon', 'evening', 'lunchtime'])

export const partOfDayFromPublication: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at] ?? ''
  const before = tokens.words[at - 1]
  if (at <= sentence.from) return []
  const days =
    before === 'this' && PART_OF_THIS_DAY.has(word)
      ? 0
      : before === 'last' && (word === 'night' || word === 'evening')
        ? -1
        : null
  if (days === null) return []
  const early =
    tokens.words[at - 2] === 'earlier' || tokens.words[at - 2] === 'late' || tokens.words[at - 2] === 'early'
  return [
    candidate(tokens, sentence, early && at - 2 >= sentence.from ? at - 2 : at - 1, at + 1, {
      kind: 'day-from-publication',
      days,
    }),
  ]
}
