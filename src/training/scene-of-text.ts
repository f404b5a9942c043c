import { nameMentions } from '../parse/people/name-mentions.ts'
import { nominalMentions } from '../parse/people/nominal-mentions.ts'
import { figuresOf } from '../parse/people/people.ts'
import { pronounMentions } from '../parse/people/pronoun-mentions.ts'
import { type Scene, sceneOf } from '../parse/quotes/scene.ts'
import { readDocument } from '../parse/text/document.ts'

/** The scene of a text, as the parser sees it before any attribution. */
export const sceneOfText = (text: string): Scene => {
  const document = readDocument(text)
  const names = nameMentions(document)
  return sceneOf(
    document,
    [...names, ...pronounMentions(document), ...nominalMentions(document)],
    figuresOf(names),
  )
}
