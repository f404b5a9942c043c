/** Everybody an article mentions: names first, then pronouns, people by what they are, and subjects of saying. */
import type { TextDocument } from '../text/document.ts'
import type { Mention, NameMention } from './mention.ts'
import { nameMentions } from './name-mentions.ts'
import { nominalMentions } from './nominal-mentions.ts'
import { type Figure, figuresOf } from './people.ts'
import { pronounMentions } from './pronoun-mentions.ts'
import { subjectPhraseMentions } from './subject-phrase-mentions.ts'

export interface FoundMentions {
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  /** Of all forms. */
  readonly mentions: readonly Mention[]
}

/** Finds the mentions of a document and joins its names into figures. */
export const findMentions = (document: TextDocument): FoundMentions => {
  const names = nameMentions(document)
  const known = [...names, ...pronounMentions(document), ...nominalMentions(document)]
  return { names, figures: figuresOf(names), mentions: [...known, ...subjectPhraseMentions(document, known)] }
}
