/** A web page as a tree: elements, and the text between them. */

/** An element of a page, its name and the names of its attributes in lower case. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageNode[]
}

/** What stands in an element: another one, or text with its entities decoded. */
export type PageNode = PageElement | string

/** Elements are nested no deeper than this in a tree, so that it can be walked by recursion. */
export const MOST_NESTED = 1000

/** Every element below another, in the order of the page. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  const waiting: PageNode[] = [...element.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') continue
    yield node
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] ?? '')
  }
}

/** The text of an element and of all below it, as it is written. */
export const rawTextOf = (element: PageElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : rawTextOf(child))).join('')

/** The words of an attribute that lists some, in lower case: classes, relations. */
export const wordsOf = (element: PageElement, attribute: string): readonly string[] => {
  const list = element.attributes[attribute]
  return list === undefined ? [] : list.toLowerCase().split(/\s+/).filter(Boolean)
}
