/** Whether somebody's words name a figure: nobody calls himself by his name. */
import type { Figure } from '../people/people.ts'
import type { TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'

/** The last words of names in a range; “Trump Tower” names no Trump, for the name goes on. */
const namesWithin = ({ tokens }: TextDocument, { from, to }: TokenRange, names: Set<string>): void => {
  for (let at = from; at < to; at++)
    if (tokens.kinds[at] === TokenKind.capital && tokens.kinds[at + 1] !== TokenKind.capital)
      names.add(tokens.words[at] ?? '')
}

/** Makes the question for some ranges of a document; they are read when it is first asked. */
export const namesIn = (
  document: TextDocument,
  ranges: readonly TokenRange[],
): ((figure: Figure) => boolean) => {
  let names: Set<string> | null = null
  return ({ name }) => {
    if (names === null) {
      names = new Set()
      for (const range of ranges) namesWithin(document, range, names)
    }
    return names.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  }
}
