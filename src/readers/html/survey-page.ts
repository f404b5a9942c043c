/** One walk over a page: where its prose stands, and what of it is no article. */
import { marksArticle } from './article-marks.ts'
import { isBlock, isHeading } from './element-kinds.ts'
import { isAroundArticle, isNeverText } from './left-out.ts'
import type { PageElement } from './page-element.ts'

/** Shorter paragraphs are labels more often than prose. */
const SHORTEST_PROSE = 25

/** What a walk over a page has found. */
export interface Survey {
  /** Characters of prose below an element: in paragraphs that are no headings, without their links. */
  readonly proseIn: (element: PageElement) => number
  readonly isLeftOut: (element: PageElement) => boolean
}

/** Surveys a page. @param byNames whether what is around the article is left out too, or only what is never text */
export const surveyPage = (page: PageElement, byNames: boolean): Survey => {
  const prose = new Map<PageElement, number>()
  const leftOut = new Set<PageElement>()
  let total = 0
  let length = 0
  let run = { length: 0, linked: 0 }

  const endParagraph = (isProse: boolean): void => {
    if (isProse && run.length >= SHORTEST_PROSE) total += run.length - run.linked
    run = { length: 0, linked: 0 }
  }

  /** @returns whether the article is in it */
  const visit = (element: PageElement, isLinked: boolean, isInQuotation: boolean): boolean => {
    if (isNeverText(element)) {
      leftOut.add(element)
      return false
    }
    const before = { total, length }
    const block = isBlock(element)
    if (block) endParagraph(true)
    const linked = isLinked || element.name === 'a'
    const quoted = isInQuotation || element.name === 'blockquote'
    let holdsArticle = marksArticle(element)
    for (const child of element.children)
      if (typeof child === 'string') {
        const written = child.replace(/\s+/g, ' ').length
        length += written
        run.length += written
        if (linked) run.linked += written
      } else holdsArticle = visit(child, linked, quoted) || holdsArticle
    if (block) endParagraph(!isHeading(element))
    prose.set(element, total - before.total)
    const contents = { holdsArticle, isInQuotation, length: length - before.length }
    if (!byNames || !isAroundArticle(element, contents)) return holdsArticle
    leftOut.add(element)
    total = before.total
    length = before.length
    return false
  }
  visit(page, false, false)
  return {
    proseIn: (element) => prose.get(element) ?? 0,
    isLeftOut: (element) => leftOut.has(element),
  }
}
