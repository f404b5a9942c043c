import type { PersonKind } from '../../model/person.ts'
import type { Span } from '../../model/span.ts'
import type { TokenRange } from '../text/sentences.ts'

/** Words that point at somebody: a name, with the roles beside it, or a pronoun. */
export interface Mention extends Span, TokenRange {
  readonly form: 'name' | 'pronoun'
  /** The name without titles and roles; for a pronoun the word itself. */
  readonly name: string
  readonly kind: PersonKind
  /** Titles and offices before the name: `Prime Minister`. */
  readonly role: string | null
}
