/** Finds the pronouns that can speak: he, she, they. */
import { CUE_VERBS } from '../english/cue-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import { isOwnWords } from '../text/paragraphs.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Gender, PronounMention } from './mention.ts'

const PRONOUNS: ReadonlyMap<string, Gender | null> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', null],
  ['it', null],
  ['who', null],
])

const NEAR = 3

/** Whether “who” has a verb of saying right behind it: otherwise it speaks for nobody. */
const hasVerbOfSaying = (tokens: Tokens, who: number): boolean => {
  for (let at = who + 1; at <= who + NEAR; at++) if (CUE_VERBS.has(tokens.words[at] ?? '')) return true
  return false
}

export const pronounMentions = ({ tokens, paragraphs }: TextDocument): PronounMention[] => {
  const found: PronounMention[] = []
  for (const paragraph of paragraphs) {
    if (!isOwnWords(paragraph.kind)) continue
    for (let at = paragraph.tokens.from; at < paragraph.tokens.to; at++) {
      const name = tokens.words[at] ?? ''
      const gender = PRONOUNS.get(name)
      if (name === 'who' && !hasVerbOfSaying(tokens, at)) continue
      if (gender === undefined || (tokens.kinds[at] ?? TokenKind.other) > TokenKind.capital) continue
      const kind = gender === null ? 'group' : 'person'
      const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
      found.push({ form: 'pronoun', start, end, from: at, to: at + 1, name, kind, gender })
    }
  }
  return found
}
