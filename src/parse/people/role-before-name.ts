/** What stands right before a name and tells who it is: “the former education secretary Ann Smith”, “Labour leader Mr Smith”. */
import { DETERMINERS } from '../english/function-words.ts'
import { PERSON_NOUNS } from '../english/role-nouns.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { NameMention } from './mention.ts'
import { startOfPhrase } from './nominal-mentions.ts'

/** The token that a name begins at with the titles in front of it. */
export const startOfTitles = (tokens: Tokens, { from, role }: NameMention): number => {
  const titles = role === null ? 0 : role.split(/\s+/).length
  return Math.max(0, Math.min(from, tokens.count) - titles)
}

/** The role in the article's words, without its determiner; `null` where none stands there. */
export const roleBeforeName = (tokens: Tokens, name: NameMention): string | null => {
  const noun = startOfTitles(tokens, name) - 1
  if (tokens.kinds[noun] !== TokenKind.lower || !PERSON_NOUNS.has(tokens.words[noun] ?? '')) return null
  let from = startOfPhrase(tokens, noun, 0)
  while (from < noun && DETERMINERS.has(tokens.words[from] ?? '')) from++
  return tokens.text.slice(tokens.starts[from], tokens.ends[noun])
}
