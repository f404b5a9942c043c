/** The scene of a text whose marked stretches are known to be said or not: for training, and for tests. */
import type { Span } from '../../model/span.ts'
import { findMentions } from '../people/find-mentions.ts'
import { readDocument } from '../text/document.ts'
import { markDocument, type Scene, sceneOf } from './scene.ts'

/** Reads a text as the parser does before any attribution. @param isSaid by default, all that stands in marks is said */
export const sceneOfText = (
  text: string,
  isSaid: (stretch: Span, all: readonly Span[]) => boolean = () => true,
): Scene => {
  const document = readDocument(text)
  const { mentions, figures } = findMentions(document)
  const marked = markDocument(document)
  const { stretches } = marked
  return sceneOf(
    marked,
    stretches.map((stretch) => isSaid(stretch, stretches)),
    mentions,
    figures,
  )
}
