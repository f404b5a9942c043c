/** Everybody an article mentions: names first, then pronouns, people by what they are, and subjects of saying. */
import { DETERMINERS } from '../english/function-words.ts'
import type { TextDocument } from '../text/document.ts'
import type { Tokens } from '../text/tokens.ts'
import { describedName } from './appositions.ts'
import { addGenders } from './gender-by-possessive.ts'
import type { Mention, NameMention, NominalMention } from './mention.ts'
import { nameMentions } from './name-mentions.ts'
import { nominalMentions } from './nominal-mentions.ts'
import { type Figure, figuresOf } from './people.ts'
import { setPlacesApart } from './places.ts'
import { pronounMentions } from './pronoun-mentions.ts'
import { roleBeforeName } from './role-before-name.ts'
import { subjectPhraseMentions } from './subject-phrase-mentions.ts'

export interface FoundMentions {
  readonly names: readonly NameMention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  /** Of all forms, in reading order. */
  readonly mentions: readonly Mention[]
}

const MOST_ROLES = 6
const MOST_WORDS_OF_A_ROLE = 6

const addRole = (figure: Figure | undefined, role: string): void => {
  if (figure?.kind !== 'person' || figure.roles.length >= MOST_ROLES || figure.roles.includes(role)) return
  figure.roles.push(role)
}

/** The first word of a mention behind its determiners. */
const startOfWords = (tokens: Tokens, { from, to }: NominalMention): number => {
  let at = from
  while (at < to - 1 && DETERMINERS.has(tokens.words[at] ?? '')) at++
  return at
}

/** Adds what stands beside names to the roles of their figures: “Labour leader Mr Corbyn”, “Mr Corbyn, the Labour leader”. */
const collectRoles = (
  { tokens }: TextDocument,
  mentions: readonly Mention[],
  figures: ReadonlyMap<NameMention, Figure>,
): void => {
  for (const [index, mention] of mentions.entries()) {
    if (mention.form === 'name') {
      const before = roleBeforeName(tokens, mention)
      if (before !== null) addRole(figures.get(mention), before)
    } else if (mention.form === 'nominal' && mention.words.length <= MOST_WORDS_OF_A_ROLE) {
      const described = describedName(tokens, mentions, index)
      if (described === null) continue
      addRole(
        figures.get(described),
        tokens.text.slice(tokens.starts[startOfWords(tokens, mention)], mention.end),
      )
    }
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
  addGenders(document, names, figures)
  setPlacesApart(document, figures)
  return { names, figures, mentions }
}
