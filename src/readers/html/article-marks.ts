/** How pages say which element holds their article. */
import { type PageElement, wordsOf } from './page-element.ts'

/** Class names that publishing systems give to the text of an article. */
const CLASS_OF_BODY =
  /^(?:article|entry|news|post|story)[-_]*(?:body|content|text)$|^(?:body|content)[-_]*(?:article|news|story)$/

/** Class names of the paragraph between a headline and the text. */
const CLASS_OF_STANDFIRST =
  /^(?:(?:article|content|entry|headline|news|post|story)[-_]+)?(?:header[-_]+)?(?:deck?|lede?|stand-?first|sub-?head(?:ing|line)?|sub-?title|summary)$/

/** Whether an element is said to be the text of an article: in schema.org's words, or by its class. */
export const isMarkedBody = (element: PageElement): boolean =>
  wordsOf(element, 'itemprop').includes('articlebody') ||
  wordsOf(element, 'class').some((name) => CLASS_OF_BODY.test(name))

export const isStandfirst = (element: PageElement): boolean =>
  wordsOf(element, 'itemprop').some((name) => name === 'description' || name === 'alternativeheadline') ||
  wordsOf(element, 'class').some((name) => CLASS_OF_STANDFIRST.test(name))

export const isArticle = (element: PageElement): boolean =>
  element.name === 'article' || wordsOf(element, 'role').includes('article')

export const isMain = (element: PageElement): boolean =>
  element.name === 'main' || wordsOf(element, 'role').includes('main')

/** Whether what surrounds an element is no mere surroundings: there the article begins, or is. */
export const marksArticle = (element: PageElement): boolean =>
  element.name === 'h1' || isMain(element) || wordsOf(element, 'itemprop').includes('articlebody')
