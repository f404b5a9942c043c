/** Finds the elements of a page that hold its article: where the page says so, else where most of the prose is. */
import { isArticle, isMain, isMarkedBody, isStandfirst } from './article-marks.ts'
import { isBlock, isContainer } from './element-kinds.ts'
import type { PageElement } from './page-element.ts'
import type { Survey } from './survey-page.ts'

/** An article has at least this share of the prose of its page; less is an announcement of one. */
const LEAST_SHARE = 1 / 3
/** So much of the prose is in one part of an element, that the rest of it stands around the article. */
const NEARLY_ALL = 0.7

/** Elements of a kind that are in no other of the kind, and not left out. */
const outermost = (
  element: PageElement,
  survey: Survey,
  isOfKind: (element: PageElement) => boolean,
): readonly PageElement[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string' || survey.isLeftOut(child)) return []
    return isOfKind(child) ? [child] : outermost(child, survey, isOfKind)
  })

/** Goes down while one part has nearly all the prose. */
const densest = (element: PageElement, survey: Survey): PageElement => {
  const enough = NEARLY_ALL * survey.proseIn(element)
  const part = element.children.find(
    (child): child is PageElement =>
      typeof child !== 'string' &&
      isContainer(child) &&
      !survey.isLeftOut(child) &&
      survey.proseIn(child) > 0 &&
      survey.proseIn(child) >= enough,
  )
  return part === undefined ? element : densest(part, survey)
}

/** The elements that are said to be the article, or that have most of the prose. */
const bodyIn = (page: PageElement, survey: Survey): readonly PageElement[] => {
  const enough = LEAST_SHARE * survey.proseIn(page)
  const proseOf = (elements: readonly PageElement[]): number =>
    elements.reduce((sum, element) => sum + survey.proseIn(element), 0)

  const marked = outermost(page, survey, isMarkedBody)
  if (proseOf(marked) > 0 && proseOf(marked) >= enough) return marked
  const articles = outermost(page, survey, isArticle)
  const [longest] = [...articles].sort((a, b) => survey.proseIn(b) - survey.proseIn(a))
  if (longest !== undefined && survey.proseIn(longest) >= enough) return [longest]
  const [main = page] = outermost(page, survey, isMain)
  return [densest(survey.proseIn(main) >= enough ? main : page, survey)]
}

/** The elements on the way down to another, and that one; `null` where it is not in the first. */
const wayTo = (element: PageElement, from: PageElement): readonly PageElement[] | null => {
  if (from === element) return []
  for (const child of from.children) {
    const way = typeof child === 'string' ? null : wayTo(element, child)
    if (way !== null && typeof child !== 'string') return [child, ...way]
  }
  return null
}

/** What stands between the headline and the body, and is called a standfirst; not what is in another article. */
const standfirstOver = (
  page: PageElement,
  [first = page]: readonly PageElement[],
  survey: Survey,
): readonly PageElement[] => {
  const isHeadline = ({ name }: PageElement): boolean => name === 'h1'
  const isOfKind = (element: PageElement): boolean =>
    isHeadline(element) || isArticle(element) || (isBlock(element) && isStandfirst(element))
  const way = wayTo(first, page) ?? []
  const over = [page, ...way].flatMap((element, index) => {
    const next = way[index]
    const children = next === undefined ? [] : element.children.slice(0, element.children.indexOf(next))
    return outermost({ ...element, children }, survey, isOfKind)
  })
  const headline = over.findLastIndex(isHeadline)
  return headline < 0 ? [] : over.slice(headline + 1).filter((element) => !isArticle(element))
}

/** The elements of the article's text, in the order of the page: its body, and the standfirst over that. */
export const articleBody = (page: PageElement, survey: Survey): readonly PageElement[] => {
  const body = bodyIn(page, survey)
  return [...standfirstOver(page, body, survey), ...body]
}
