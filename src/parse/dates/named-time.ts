/** “by Christmas”, “before the summer”: a feast or a season that stands as a time, and not in “Christmas tree”, “summer camp”. */
import { BEFORE_A_TIME, DIRECTIONS, PARTS_OF_DAY } from '../english/calendar-words.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Direction } from './date-candidate.ts'

/** Whether nothing behind the words makes a part of something else of them: “Christmas tree”; but “Christmas night” is a time. */
export const endsAsTime = (tokens: Tokens, to: number, sentence: TokenRange): boolean => {
  if (to >= sentence.to) return true
  const kind = tokens.kinds[to] ?? TokenKind.other
  const word = tokens.words[to] ?? ''
  if (kind > TokenKind.number) return kind !== TokenKind.possessive
  return (
    kind === TokenKind.lower &&
    (PARTS_OF_DAY.has(word) ||
      AUXILIARIES.has(word) ||
      CONJUNCTIONS.has(word) ||
      DETERMINERS.has(word) ||
      PREPOSITIONS.has(word))
  )
}

/** The “last”, “this” or “next” before the words. */
export const directionBefore = (tokens: Tokens, from: number, sentence: TokenRange): Direction | null =>
  from > sentence.from ? (DIRECTIONS.get(tokens.words[from - 1] ?? '') ?? null) : null

export const isTimeBefore = (tokens: Tokens, at: number, sentence: TokenRange): boolean =>
  at >= sentence.from && BEFORE_A_TIME.has(tokens.words[at] ?? '')
