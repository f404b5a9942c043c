/** How pages say which element holds their article. */
import { type PageElement, wordsOf } from './page-element.ts'

/** Class names that publishing systems give to the text of an article. */
const CLASS_OF_BODY =
  /^(?:article|entry|news|post|story)[-_]*(?:body|content|text)$|^(?:body|content)[-_]*(?:article|news|story)$/

/** Whether an element is said to be the text of an article: in schema.org's words, or by its class. */
export const isMarkedBody = (element: PageElement): boolean =>
  wordsOf(element, 'itemprop').includes('articlebody') ||
  wordsOf(element, 'class').some((name) => CLASS_OF_BODY.test(name))

export const isArticle = (element: PageElement): boolean =>
  element.name === 'article' || wordsOf(element, 'role').includes('article')

export const isMain = (element: PageElement): boolean =>
  element.name === 'main' || wordsOf(element, 'role').includes('main')

/** Whether what surrounds an element is no mere surroundings: there the article begins, or is. */
export const marksArticle = (element: PageElement): boolean =>
  element.name === 'h1' || isMain(element) || wordsOf(element, 'itemprop').includes('articlebody')
