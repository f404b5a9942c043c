/** A headline while it is made: stretches of the article, and words put in their place. */
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import { closingMark } from './headline-cut.ts'

/** A stretch of the article, or words put in its place. */
export type Piece = TokenRange | string

const isRange = (piece: Piece): piece is TokenRange => typeof piece !== 'string'

const wordsOf = (tokens: Tokens, piece: Piece): string =>
  isRange(piece) ? tokens.text.slice(tokens.starts[piece.from], tokens.ends[piece.to - 1]) : piece

const MORE_THAN_A_SPACE = /[^\S ]| {2}/

const oneSpaced = (line: string): string =>
  MORE_THAN_A_SPACE.test(line) ? line.replace(/\s+/g, ' ').trim() : line

/** The pieces as one line, with a capital at its beginning and no stop at its end. */
export const lineOf = (tokens: Tokens, pieces: readonly Piece[]): string => {
  let line = ''
  for (const piece of pieces) line += `${line === '' ? '' : ' '}${wordsOf(tokens, piece)}`
  line = oneSpaced(line)
  const closed = /[.;:,]$/.test(line) ? line.slice(0, -1) : line
  const whole = closed + closingMark(closed)
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** Whether the pieces make a line longer than so many UTF-16 units, but for white space that is left out. */
export const isLonger = (tokens: Tokens, pieces: readonly Piece[], most: number): boolean => {
  let length = pieces.length - 1
  for (const piece of pieces)
    length += isRange(piece)
      ? (tokens.ends[piece.to - 1] ?? 0) - (tokens.starts[piece.from] ?? 0)
      : piece.length
  // The stop at the end goes.
  return length > most + 1
}

/** The pieces without a range, and without the marks and “and” that stood around it. */
export const without = (tokens: Tokens, pieces: readonly Piece[], gone: TokenRange): readonly Piece[] =>
  pieces.flatMap((piece): readonly Piece[] => {
    if (!isRange(piece) || gone.from < piece.from || gone.to > piece.to) return [piece]
    let to = gone.from
    while (
      to > piece.from &&
      (isMark(tokens.words[to - 1] ?? '') || /^(?:and|but)$/.test(tokens.words[to - 1] ?? ''))
    )
      to--
    let from = gone.to
    while (from < piece.to && isMark(tokens.words[from] ?? '')) from++
    return [
      ...(to > piece.from ? [{ from: piece.from, to }] : []),
      ...(from < piece.to ? [{ from, to: piece.to }] : []),
    ]
  })

/** The pieces with words in the place of a range. */
export const withInstead = (
  pieces: readonly Piece[],
  { from, to }: TokenRange,
  words: string,
): readonly Piece[] =>
  pieces.flatMap((piece): readonly Piece[] =>
    !isRange(piece) || from < piece.from || to > piece.to
      ? [piece]
      : [{ from: piece.from, to: from }, words, { from: to, to: piece.to }].filter(
          (one) => !isRange(one) || one.to > one.from,
        ),
  )
