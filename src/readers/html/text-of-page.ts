/** Elements of a page → the plain text that they show. */
import { isBlock } from './element-kinds.ts'
import type { PageElement, PageNode } from './page-element.ts'
import { ParagraphsOfPage, type Standing } from './paragraphs-of-page.ts'

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
]
const OPENS_WITH_MARK = /^\s*["“‘«„']/

interface Place extends Standing {
  /** How many `<q>` it is in. */
  readonly depth: number
  /** Whether line ends are as they are written. */
  readonly isPreformatted: boolean
}

const OUTSIDE: Place = { isQuoted: false, isLinked: false, isTime: false, depth: 0, isPreformatted: false }

const placeIn = ({ name }: PageElement, place: Place): Place => {
  if (name === 'blockquote') return { ...place, isQuoted: true }
  if (name === 'a') return { ...place, isLinked: true }
  if (name === 'time') return { ...place, isTime: true }
  if (name === 'pre') return { ...place, isPreformatted: true }
  return name === 'q' ? { ...place, depth: place.depth + 1 } : place
}

/** Pages write marks of their own into `<q>`, and hide the browser's. */
const marksOf = ({ name, children: [first] }: PageElement, depth: number): readonly [string, string] =>
  name !== 'q' || (typeof first === 'string' && OPENS_WITH_MARK.test(first))
    ? ['', '']
    : (MARKS[depth % 2] ?? ['', ''])

/**
 * The paragraphs of some elements, as plain text: a list's begin with `• `, those in a `<blockquote>` with `> `, and
 * `<q>` has its marks.
 *
 * @param isLeftOut elements that are passed over with all that is in them
 */
export const paragraphsOf = (
  elements: readonly PageElement[],
  isLeftOut: (element: PageElement) => boolean,
): readonly string[] => {
  const paragraphs = new ParagraphsOfPage()
  const addText = (text: string, place: Place): void => {
    const [first = '', ...others] = place.isPreformatted ? text.split('\n') : [text]
    paragraphs.addText(first, place)
    for (const line of others) {
      paragraphs.addLineEnd()
      paragraphs.addText(line, place)
    }
  }
  const visitElement = (element: PageElement, place: Place): void => {
    const block = isBlock(element)
    if (block) paragraphs.endParagraph()
    if (isLeftOut(element)) return
    if (element.name === 'li') paragraphs.startItem()
    if (element.name === 'br') paragraphs.addLineEnd()
    const [opening, closing] = marksOf(element, place.depth)
    const inside = placeIn(element, place)
    if (opening !== '') paragraphs.addText(opening, inside)
    for (const child of element.children) visit(child, inside)
    if (closing !== '') paragraphs.addText(closing, inside)
    if (element.name === 'li') paragraphs.endItem()
    else if (block) paragraphs.endParagraph()
  }
  const visit = (node: PageNode, place: Place): void => {
    if (typeof node === 'string') addText(node, place)
    else visitElement(node, place)
  }
  for (const element of elements) visit(element, OUTSIDE)
  return paragraphs.ended()
}
