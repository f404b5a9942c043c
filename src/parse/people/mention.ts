import type { PersonKind } from '../../model/person.ts'
import type { Span } from '../../model/span.ts'
import type { TokenRange } from '../text/sentences.ts'

export type Gender = 'female' | 'male'

interface MentionSpan extends Span, TokenRange {
  readonly kind: PersonKind
  /** What the words themselves tell; `null` where they tell nothing. */
  readonly gender: Gender | null
}

/** A name, without the titles and offices before it. */
export interface NameMention extends MentionSpan {
  readonly form: 'name'
  readonly name: string
  /** Titles and offices beside the name: `Prime Minister`. */
  readonly role: string | null
}

/** A pronoun that can speak: `she`. */
export interface PronounMention extends MentionSpan {
  readonly form: 'pronoun'
  /** In lower case. */
  readonly name: string
}

/** Somebody by what they are: `the former education secretary`, `one Tory MP`, `union chiefs`. */
export interface NominalMention extends MentionSpan {
  readonly form: 'nominal'
  readonly name: string
  /** Whether it may point back at somebody named: `the leader`, not `a leader`. */
  readonly definite: boolean
  /** Whether somebody's: “Mr Corbyn's deputy”, who is not Mr Corbyn, and nobody else named before. */
  readonly isOwned: boolean
  /** The words that tell who it is, in lower case: `former education secretary`. */
  readonly words: readonly string[]
}

/** Words that point at somebody. Spans and token ranges leave out titles and offices of a name. */
export type Mention = NameMention | PronounMention | NominalMention
