/** The words of an article that say who or what, and not what happened: names, roles, and what a full name ends in. */

import { NUMBER_WORDS } from '../parse/english/calendar-words.ts'
import { PERSON_NOUNS } from '../parse/english/role-nouns.ts'
import type { TextDocument } from '../parse/text/document.ts'
import { TokenKind, type Tokens } from '../parse/text/tokens.ts'
import { termOf } from './terms.ts'

export interface NamingWords {
  /** Terms that are written with a capital inside sentences. */
  readonly names: ReadonlySet<string>
  /** Terms of roles, “transport minister”, and of the nouns that full names end in. */
  readonly labels: ReadonlySet<string>
  /** By the term of its noun, the other terms of a full name: “Harrow Ferry bridge” is “the bridge” elsewhere. */
  readonly fullNames: ReadonlyMap<string, readonly string[]>
}

const FEWEST_CAPITALS = 2
const MOST_CAPITALS = 4

/** The terms of the capitals right before a token; none where there are too few for a full name. */
const capitalsBefore = (tokens: Tokens, at: number, first: number): readonly string[] => {
  let from = at
  while (from > first && from > at - MOST_CAPITALS && tokens.kinds[from - 1] === TokenKind.capital) from--
  if (at - from < FEWEST_CAPITALS) return []
  return tokens.words.slice(from, at).flatMap((word) => termOf(word) ?? [])
}

/** Reads the naming words of a document. The cost is linear in its length. */
export const namingWordsOf = ({ tokens, paragraphs }: TextDocument): NamingWords => {
  const names = new Set<string>()
  const labels = new Set<string>()
  const candidates = new Map<string, readonly string[]>()
  const definite = new Set<string>()
  for (const { from, to } of paragraphs.flatMap(({ sentences }) => sentences))
    for (let at = from; at < to; at++) {
      const word = tokens.words[at] ?? ''
      const kind = tokens.kinds[at] ?? TokenKind.other
      const term = kind <= TokenKind.capital ? termOf(word) : null
      if (term === null) continue
      if (kind === TokenKind.capital && at > from) names.add(term)
      if (PERSON_NOUNS.has(word)) {
        labels.add(term)
        const before = at > from ? (tokens.words[at - 1] ?? '') : ''
        const qualifier = NUMBER_WORDS.has(before) ? null : termOf(before)
        if (qualifier !== null) labels.add(qualifier)
      } else if (kind === TokenKind.lower) {
        const capitals = capitalsBefore(tokens, at, from)
        if (capitals.length > 0 && !candidates.has(term)) candidates.set(term, capitals)
        if (at > from && tokens.words[at - 1] === 'the') definite.add(term)
      }
    }
  // “Ann Lee spoke” is no full name: nobody writes “the spoke”.
  const fullNames = new Map([...candidates].filter(([term]) => definite.has(term)))
  for (const term of fullNames.keys()) labels.add(term)
  return { names, labels, fullNames }
}
