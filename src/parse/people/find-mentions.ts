/** Everybody an article mentions: names first, then pronouns, people by what they are, and subjects of saying. */
import type { TextDocument } from '../text/document.ts'
import { describedName } from './appositions.ts'
import type { Mention, NameMention } from './mention.ts'
import { nameMentions } from './name-mentions.ts'
import { nominalMentions } from './nominal-mentions.ts'
import { type Figure, figuresOf } from './people.ts'
import { pronounMentions } from './pronoun-mentions.ts'
import { subjectPhraseMentions } from './subject-phrase-mentions.ts'

export interface FoundMentions {
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  /** Of all forms, in reading order. */
  readonly mentions: readonly Mention[]
}

const MOST_ROLES = 6
const MOST_WORDS_OF_A_ROLE = 6

/** Adds what appositions say of a figure to its roles: “Mr Corbyn, the Labour leader”. */
const collectRoles = (
  { tokens }: TextDocument,
  mentions: readonly Mention[],
  figures: ReadonlyMap<NameMention, Figure>,
): void => {
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'nominal' || mention.words.length > MOST_WORDS_OF_A_ROLE) continue
    const described = describedName(tokens, mentions, index)
    const figure = described === null ? undefined : figures.get(described)
    if (figure === undefined || figure.kind !== 'person' || figure.roles.length >= MOST_ROLES) continue
    const from = mention.to - mention.words.length
    const role = tokens.text.slice(tokens.starts[from], mention.end)
    if (!figure.roles.includes(role)) figure.roles.push(role)
  }
}

/** Finds the mentions of a document and joins its names into figures. */
export const findMentions = (document: TextDocument): FoundMentions => {
  const names = nameMentions(document)
  const known = [...names, ...pronounMentions(document), ...nominalMentions(document)]
  const mentions = [...known, ...subjectPhraseMentions(document, known)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )
  const figures = figuresOf(names)
  collectRoles(document, mentions, figures)
  return { names, figures, mentions }
}
