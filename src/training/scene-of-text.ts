import type { Span } from '../model/span.ts'
import { findMentions } from '../parse/people/find-mentions.ts'
import { markDocument, type Scene, sceneOf } from '../parse/quotes/scene.ts'
import { readDocument } from '../parse/text/document.ts'

/** The scene of a text as the parser sees it before any attribution; with its stretches as said by `isSpoken`. */
export const sceneOfText = (
  text: string,
  isSpoken: (stretch: Span, all: readonly Span[]) => boolean,
): Scene => {
  const document = readDocument(text)
  const { mentions, figures } = findMentions(document)
  const marked = markDocument(document)
  const { stretches } = marked
  return sceneOf(
    marked,
    stretches.map((stretch) => isSpoken(stretch, stretches)),
    mentions,
    figures,
  )
}
