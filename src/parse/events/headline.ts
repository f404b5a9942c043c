/**
 * A headline for a list: what a sentence, or a part of it, tells, readable alone and in at most 80 UTF-16 units. In
 * this order, each only where it is needed:
 *
 * 1. the part of another date goes          a sentence tells its own happening
 * 2. what leads in from before goes         “But”, “Meanwhile,”, “On Wednesday”
 * 3. “he said” names the speaker            where the quotation knows who it is
 * 4. long lists of names are counted        “Ann Smith and six others”
 * 5. clauses that hang on it go             the last first, while it is too long
 * 6. “…, she said” behind it goes
 * 7. what is still too long is cut
 */
import type { Quotation } from '../../model/quote.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import type { NameMention } from '../people/mention.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { appositionsIn } from './apposition.ts'
import { isMark } from './clause-marks.ts'
import type { Clause } from './clauses.ts'
import { isVerb } from './finite-verb.ts'
import { closingMark, cutHeadline, LONGEST_HEADLINE } from './headline-cut.ts'
import { withoutLeadIn } from './headline-start.ts'
import { listOfNames } from './list-of-names.ts'
import type { PlacedExpression } from './placed-expression.ts'
import { speakerFirst } from './speaker-first.ts'

export interface HeadlineWords {
  readonly words: TokenRange
  /** Clauses that hang on the words. */
  readonly clauses: readonly Clause[]
  /** The parts of them that tell of another date. */
  readonly elsewhere: readonly TokenRange[]
  readonly placed: PlacedExpression | null
  readonly names: readonly NameMention[]
  readonly quotes: readonly Quotation[]
}

/** A stretch of the article, or words put in its place. */
export type Piece = TokenRange | string

const LONGEST_ATTRIBUTION = 8

const isRange = (piece: Piece): piece is TokenRange => typeof piece !== 'string'

const wordsOf = (tokens: Tokens, piece: Piece): string =>
  isRange(piece) ? tokens.text.slice(tokens.starts[piece.from], tokens.ends[piece.to - 1]) : piece

/** The pieces as one line, with a capital at its beginning and no stop at its end. */
export const lineOf = (tokens: Tokens, pieces: readonly Piece[]): string => {
  const line = pieces
    .map((piece) => wordsOf(tokens, piece))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const closed = /[.;:,]$/.test(line) ? line.slice(0, -1) : line
  const whole = closed + closingMark(closed)
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** The pieces without a range, and without the marks and “and” that stood around it. */
const without = (tokens: Tokens, pieces: readonly Piece[], gone: TokenRange): readonly Piece[] =>
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

/** Whether a clause can go without breaking the rest: a mark before it, and a mark or nothing behind. */
const canGo = (tokens: Tokens, words: TokenRange, { from, to }: TokenRange): boolean => {
  const before = tokens.words[from - 1] ?? ''
  const isParted = isMark(before) || (/^(?:and|but)$/.test(before) && isMark(tokens.words[from - 2] ?? ''))
  return from > words.from && isParted && (to >= words.to - 1 || isMark(tokens.words[to] ?? ''))
}

/** The place of “, she said” at the end of the words; `null` where they end otherwise. */
const trailingAttribution = (tokens: Tokens, { from, to }: TokenRange): TokenRange | null => {
  for (let at = to - 1; at > from && at > to - LONGEST_ATTRIBUTION; at--) {
    if (tokens.words[at] !== ',') continue
    for (let verb = at + 1; verb < to; verb++)
      if (CUE_VERBS.has(tokens.words[verb] ?? '')) return { from: at + 1, to }
    return null
  }
  return null
}

const withNamesCounted = (
  tokens: Tokens,
  pieces: readonly Piece[],
  names: readonly NameMention[],
): readonly Piece[] => {
  const list = listOfNames(tokens, names)
  if (list === null) return pieces
  const { from, to } = list.range
  return pieces.flatMap((piece): readonly Piece[] =>
    !isRange(piece) || from < piece.from || to > piece.to
      ? [piece]
      : [{ from: piece.from, to: from }, list.words, { from: to, to: piece.to }].filter(
          (one) => !isRange(one) || one.to > one.from,
        ),
  )
}

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'where'])

const hasVerb = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens, at)) return true
  return false
}

/** The clauses a headline can do without, the last first: relative ones, and those at the end behind a main verb. */
const clausesToGo = (tokens: Tokens, { words, clauses, quotes }: HeadlineWords): readonly TokenRange[] =>
  clauses
    .filter((clause) => {
      if (!canGo(tokens, words, clause) || isSpoken(tokens, clause, quotes)) return false
      const first = clauses.find(({ from }) => from >= words.from)?.from ?? clause.from
      const isTail = clause.to >= words.to - 1
      return RELATIVES.has(clause.opener ?? '') || (isTail && hasVerb(tokens, words.from, first))
    })
    .toReversed()

/** Makes the headline. The cost is linear in the number of words. */
export const headlineOf = (tokens: Tokens, told: HeadlineWords): string => {
  const { words, names, quotes } = told
  const start = withoutLeadIn(tokens, words, told.placed)
  let pieces: readonly Piece[] = speakerFirst(tokens, { from: start, to: words.to }, quotes)
  for (const part of told.elsewhere) if (canGo(tokens, words, part)) pieces = without(tokens, pieces, part)
  const isLong = (): boolean => lineOf(tokens, pieces).length > LONGEST_HEADLINE
  if (isLong()) pieces = withNamesCounted(tokens, pieces, names)
  for (const range of [...appositionsIn(tokens, words), ...clausesToGo(tokens, told)])
    if (isLong()) pieces = without(tokens, pieces, range)
  const attribution = trailingAttribution(tokens, words)
  if (attribution !== null && isLong() && !isSpoken(tokens, attribution, quotes))
    pieces = without(tokens, pieces, attribution)
  return cutHeadline(lineOf(tokens, pieces))
}

/** Whether somebody's words stand in a range: they are why it is told. */
const isSpoken = (tokens: Tokens, { from, to }: TokenRange, quotes: readonly Quotation[]): boolean => {
  const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0]
  return quotes.some(
    ({ kind, segments }) =>
      kind !== 'indirect' && segments.some((segment) => segment.start < end && start < segment.end),
  )
}
