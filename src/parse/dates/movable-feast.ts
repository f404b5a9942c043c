/** “Good Friday”, “by Easter”, “last Thanksgiving”, “Easter Monday 2016”: feasts that fall on another day each year. */
import { FEASTS_OF_EASTER, THANKSGIVING } from '../english/calendar-words.ts'
import { TokenKind } from '../text/tokens.ts'
import { candidate, type DateFinder, type Feast } from './date-candidate.ts'
import { directionBefore, endsAsTime, isTimeBefore } from './named-time.ts'
import { yearAt } from './number-tokens.ts'

const feastOf = (phrase: string): Feast | null => {
  const days = FEASTS_OF_EASTER.get(phrase)
  if (days !== undefined) return { of: 'easter', days }
  return THANKSGIVING.has(phrase) ? { of: 'thanksgiving' } : null
}

export const movableFeast: DateFinder = (tokens, at, sentence) => {
  if (tokens.kinds[at] !== TokenKind.capital) return []
  for (const length of [2, 1]) {
    const to = at + length
    if (to > sentence.to) continue
    const feast = feastOf(tokens.words.slice(at, to).join(' '))
    if (feast === null) continue
    const next = tokens.words[to] === ',' || tokens.words[to] === 'of' ? to + 1 : to
    const year = next < sentence.to ? yearAt(tokens, next) : null
    const reading = { kind: 'feast', feast, year, direction: null } as const
    if (year !== null) return [candidate(tokens, sentence, at, next + 1, reading)]
    const direction = directionBefore(tokens, at, sentence)
    const believed = length === 2 || direction !== null || isTimeBefore(tokens, at - 1, sentence)
    // “the Good Friday Agreement”, “Easter eggs”
    if (!believed || !endsAsTime(tokens, to, sentence)) continue
    const from = direction === null ? at : at - 1
    return [candidate(tokens, sentence, from, to, { ...reading, direction })]
  }
  return []
}
