/**
 * A headline for a list: what a sentence, or a part of it, tells, readable alone and in at most 80 UTF-16 units. In
 * this order, each only where it is needed:
 *
 * 1. the part of another date goes          a sentence tells its own happening
 * 2. what leads in from before goes         “But”, “Meanwhile,”, “On Wednesday”
 * 3. who speaks stands first, “she” is named  where it is known who it is
 * 4. long lists of names are counted        “Ann Smith and six others”
 * 5. clauses that hang on it go             the last first, while it is too long
 * 6. “…, she said” behind it goes
 * 7. what is still too long is cut
 */
import type { Quotation } from '../../model/quote.ts'
import type { NameMention } from '../people/mention.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { appositionsIn } from './apposition.ts'
import type { Clause } from './clauses.ts'
import { canGo, clausesToGo } from './clauses-to-go.ts'
import { cutHeadline, LONGEST_HEADLINE } from './headline-cut.ts'
import { isLonger, lineOf, withInstead, without } from './headline-pieces.ts'
import { withoutLeadIn } from './headline-start.ts'
import { listOfNames } from './list-of-names.ts'
import { type Meant, named } from './opening-pronoun.ts'
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
  /** Whom a pronoun at the beginning means. */
  readonly meant: Meant | null
}

/** Longer sentences are lists and tables: what stands further on says nothing of what happened. */
const LONGEST_SENTENCE = 120

/** Makes the headline. */
export const headlineOf = (tokens: Tokens, told: HeadlineWords): string => {
  const words = { from: told.words.from, to: Math.min(told.words.to, told.words.from + LONGEST_SENTENCE) }
  const isNear = ({ to }: TokenRange): boolean => to <= words.to
  const start = withoutLeadIn(tokens, words, told.placed)
  const own = { from: start, to: words.to }
  const spoken = speakerFirst(tokens, own, told.quotes)
  let pieces = spoken === null ? named(tokens, own, told.meant) : [spoken]
  for (const part of told.elsewhere.filter(isNear))
    if (canGo(tokens, words, part)) pieces = without(tokens, pieces, part)
  const isLong = (): boolean => isLonger(tokens, pieces, LONGEST_HEADLINE)
  const list = isLong() ? listOfNames(tokens, told.names) : null
  if (list !== null) pieces = withInstead(pieces, list.range, list.words)
  if (!isLong()) return cutHeadline(lineOf(tokens, pieces))
  const clauses = told.clauses.filter(isNear)
  for (const range of [
    ...appositionsIn(tokens, words),
    ...clausesToGo(tokens, { words, clauses, quotes: told.quotes }),
  ])
    if (isLong()) pieces = without(tokens, pieces, range)
  return cutHeadline(lineOf(tokens, pieces))
}
