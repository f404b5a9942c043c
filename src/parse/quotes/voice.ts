/** Whoever is heard in a quotation: a figure of the article, or somebody it does not name. */
import type { PersonKind } from '../../model/person.ts'
import type { Mention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'

export interface Voice {
  readonly name: string
  readonly kind: PersonKind
  /** `null` for somebody without a name in the article. */
  readonly figure: Figure | null
  readonly mention: Mention | null
}

/** The voice of somebody the article names. */
export const voiceOfFigure = (figure: Figure, mention: Mention): Voice => ({
  name: figure.name,
  kind: figure.kind,
  figure,
  mention,
})
