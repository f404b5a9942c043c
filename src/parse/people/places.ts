/** Names that only ever stand behind “in” and “at”, and say nothing, are places: nobody is meant by “he” and “she”. */
import type { TextDocument } from '../text/document.ts'
import type { NameMention } from './mention.ts'
import type { Figure } from './people.ts'

const LOCATIVES = new Set(['in', 'at', 'near', 'outside', 'across', 'around', 'throughout'])
/** Places stand behind these too, but so do people. */
const AMBIGUOUS = new Set(['from', 'to', 'of', 'through', 'into', 'for'])

/** Whether all mentions stand behind such prepositions, one of them behind one that people hardly do. */
const isPlace = ({ tokens }: TextDocument, { gender, roles, mentions }: Figure): boolean => {
  if (gender !== null || roles.length > 0) return false
  let isLocated = false
  for (const { from, role } of mentions) {
    const before = tokens.words[from - 1] ?? ''
    if (role !== null || (!LOCATIVES.has(before) && !AMBIGUOUS.has(before))) return false
    isLocated ||= LOCATIVES.has(before)
  }
  return isLocated
}

/** Takes places out of the people of an article. */
export const setPlacesApart = (document: TextDocument, figures: ReadonlyMap<NameMention, Figure>): void => {
  for (const figure of new Set(figures.values()))
    if (figure.kind === 'person' && isPlace(document, figure)) figure.kind = 'organisation'
}
