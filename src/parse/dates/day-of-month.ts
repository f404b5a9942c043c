/** “on the 18th”: a day whose month the date in focus gives. “the 18th Division” and “the 18th hole” are none. */
import { TokenKind } from '../text/tokens.ts'
import { calendarReading, candidate, type DateFinder } from './date-candidate.ts'
import { dayAt, isOrdinal } from './number-tokens.ts'

const BEFORE = new Set(['on', 'by', 'until', 'till', 'and', 'to', 'from', 'of'])

export const dayOfMonth: DateFinder = (tokens, at, sentence) => {
  const day = isOrdinal(tokens, at) ? dayAt(tokens, at) : null
  if (day === null || at - 2 < sentence.from) return []
  if (tokens.words[at - 1] !== 'the' || !BEFORE.has(tokens.words[at - 2] ?? '')) return []
  const ofThat = tokens.words[at + 1] === 'of' && /^(?:that|the)$/.test(tokens.words[at + 2] ?? '')
  if (ofThat && tokens.words[at + (tokens.words[at + 3] === 'same' ? 4 : 3)] === 'month')
    return [candidate(tokens, sentence, at - 1, at + 4, calendarReading(null, null, day))]
  const behind = tokens.kinds[at + 1]
  const word = tokens.words[at + 1] ?? '.'
  if (
    at + 1 < sentence.to &&
    behind !== TokenKind.other &&
    !/^(?:the|he|she|they|it|we|a|an|in|at|to|by|and|with|for|but|when|after)$/.test(word)
  )
    return []
  return [candidate(tokens, sentence, at - 1, at + 1, calendarReading(null, null, day))]
}
