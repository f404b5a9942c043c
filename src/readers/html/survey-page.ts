/** One walk over a page: where its prose stands, and what of it is no article. */
import { marksArticle } from './article-marks.ts'
import { isBlock, isHeading } from './element-kinds.ts'
import { formOfWholePage, isAroundArticle, isNeverText } from './left-out.ts'
import type { PageElement } from './page-element.ts'

/** Shorter paragraphs are labels more often than prose. */
const SHORTEST_PROSE = 25

/** What a walk over a page has found. */
export interface Survey {
  /** Characters of prose below an element: in paragraphs that are no headings, without their links. */
  readonly proseIn: (element: PageElement) => number
  readonly isLeftOut: (element: PageElement) => boolean
}

/** What has been read of a paragraph. */
interface Run {
  length: number
  linked: number
  ink: number
  /** Elements in it, none in another, that would stand around the article if they were all of the paragraph. */
  readonly around: PageElement[]
  inkAround: number
}

const newRun = (): Run => ({ length: 0, linked: 0, ink: 0, around: [], inkAround: 0 })

const inkOf = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length

/** Surveys a page. @param byNames whether what is around the article is left out too, or only what is never text */
export const surveyPage = (page: PageElement, byNames: boolean): Survey => {
  const prose = new Map<PageElement, number>()
  const leftOut = new Set<PageElement>()
  const wholePage = formOfWholePage(page)
  let total = 0
  let length = 0
  let run = newRun()

  const endParagraph = (isProse: boolean): void => {
    if (run.around.length > 0 && run.ink === run.inkAround) {
      for (const element of run.around) leftOut.add(element)
      length -= run.length
    } else if (isProse && run.length >= SHORTEST_PROSE) total += run.length - run.linked
    run = newRun()
  }

  const addText = (text: string, isLinked: boolean): void => {
    const written = text.replace(/\s+/g, ' ').length
    length += written
    run.length += written
    run.ink += inkOf(text)
    if (isLinked) run.linked += written
  }

  /** @returns whether the article is in it */
  const visit = (element: PageElement, isLinked: boolean, isInQuotation: boolean): boolean => {
    if (isNeverText(element)) {
      leftOut.add(element)
      return false
    }
    const block = isBlock(element)
    if (block) endParagraph(true)
    const before = { total, length, run, ink: run.ink, around: run.around.length, inkAround: run.inkAround }
    const linked = isLinked || element.name === 'a'
    const quoted = isInQuotation || element.name === 'blockquote'
    let holdsArticle = marksArticle(element) || element === wholePage
    for (const child of element.children)
      if (typeof child === 'string') addText(child, linked)
      else holdsArticle = visit(child, linked, quoted) || holdsArticle
    if (block) endParagraph(!isHeading(element))
    prose.set(element, total - before.total)
    const contents = { holdsArticle, isInQuotation, length: length - before.length }
    if (!byNames || !isAroundArticle(element, contents)) return holdsArticle
    if (block || run !== before.run) {
      leftOut.add(element)
      total = before.total
      length = before.length
    } else {
      run.around.splice(before.around, Number.POSITIVE_INFINITY, element)
      run.inkAround = before.inkAround + run.ink - before.ink
    }
    return false
  }
  visit(page, false, false)
  return {
    proseIn: (element) => prose.get(element) ?? 0,
    isLeftOut: (element) => leftOut.has(element),
  }
}
