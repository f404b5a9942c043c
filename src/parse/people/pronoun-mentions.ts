/** Finds the pronouns that can speak: he, she, they. */
import { SPEAKING_PRONOUNS } from '../english/function-words.ts'
import type { TextDocument } from '../text/document.ts'
import { TokenKind } from '../text/tokens.ts'
import type { Mention } from './mention.ts'

export const pronounMentions = ({ tokens, paragraphs, text }: TextDocument): Mention[] =>
  paragraphs.flatMap((paragraph) => {
    const found: Mention[] = []
    if (paragraph.kind === 'repeat' || paragraph.kind === 'pointer') return found
    for (let at = paragraph.tokens.from; at < paragraph.tokens.to; at++) {
      if ((tokens.kinds[at] ?? 9) > TokenKind.capital || !SPEAKING_PRONOUNS.has(tokens.words[at] ?? ''))
        continue
      const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
      const name = text.slice(start, end)
      found.push({ form: 'pronoun', start, end, from: at, to: at + 1, name, kind: 'person', role: null })
    }
    return found
  })
