/** Elements of a page → the plain text that they show. */
import { isBlock } from './element-kinds.ts'
import type { PageElement, PageNode } from './page-element.ts'
import { ParagraphsOfPage, type Standing } from './paragraphs-of-page.ts'

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
]
const OPENS_WITH_MARK = /^\s*["“‘«„']/
const OPENING_BEFORE = /["“‘«„']\s?$/
const CLOSING_BEHIND = /^\s?["”’»“']/

interface Place extends Standing {
  /** How many `<q>` it is in. */
  readonly depth: number
  /** Whether line ends are as they are written. */
  readonly isPreformatted: boolean
}

const OUTSIDE: Place = {
  isQuoted: false,
  isLinked: false,
  isTime: false,
  isSignature: false,
  depth: 0,
  isPreformatted: false,
}

const placeIn = ({ name }: PageElement, place: Place): Place => {
  if (name === 'blockquote') return { ...place, isQuoted: true }
  if (name === 'a') return { ...place, isLinked: true }
  if (name === 'time') return { ...place, isTime: true }
  if (name === 'pre') return { ...place, isPreformatted: true }
  if (name === 'footer' || name === 'cite') return { ...place, isSignature: place.isQuoted }
  return name === 'q' ? { ...place, depth: place.depth + 1 } : place
}

const NO_MARKS = ['', ''] as const

/** The marks of a `<q>`. Pages write marks of their own into it, or around it, and hide the browser's. */
const marksOf = (
  { name, children: [first] }: PageElement,
  depth: number,
  before: string,
  behind: PageNode | undefined,
): readonly [string, string] => {
  if (name !== 'q' || (typeof first === 'string' && OPENS_WITH_MARK.test(first))) return NO_MARKS
  const isMarked = OPENING_BEFORE.test(before) && typeof behind === 'string' && CLOSING_BEHIND.test(behind)
  return isMarked ? NO_MARKS : (MARKS[depth % 2] ?? NO_MARKS)
}

/**
 * The paragraphs of some elements, as plain text: a list's begin with `• `, those in a `<blockquote>` with `> `, its
 * signature with `> — `, and `<q>` has its marks.
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
  const visitElement = (element: PageElement, place: Place, behind: PageNode | undefined): void => {
    const block = isBlock(element)
    if (block) paragraphs.endParagraph()
    if (isLeftOut(element)) return
    const { name } = element
    const quotation = name === 'blockquote' ? paragraphs.startQuotation() : null
    if (name === 'li') paragraphs.startItem()
    if (name === 'br') paragraphs.addLineEnd()
    const [opening, closing] = marksOf(element, place.depth, paragraphs.ending, behind)
    const inside = placeIn(element, place)
    if (opening !== '') paragraphs.addText(opening, inside)
    visitAll(element.children, inside)
    if (closing !== '') paragraphs.addText(closing, inside)
    if (quotation !== null) paragraphs.endQuotation(quotation)
    else if (name === 'li') paragraphs.endItem()
    else if (block) paragraphs.endParagraph()
  }
  const visitAll = (nodes: readonly PageNode[], place: Place): void => {
    for (const [index, node] of nodes.entries())
      if (typeof node === 'string') addText(node, place)
      else visitElement(node, place, nodes[index + 1])
  }
  visitAll(elements, OUTSIDE)
  return paragraphs.ended()
}
