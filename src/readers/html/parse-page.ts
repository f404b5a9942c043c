/** HTML or XHTML → the tree of the page. The one file that knows the parser, which the build loads when first called. */
import { Parser } from 'htmlparser2'
import { MOST_NESTED, type PageElement, type PageNode } from './page-element.ts'

/** The tree of a page, and whether the page goes on behind it. */
export interface ParsedPage {
  readonly root: PageElement
  /** Elements are nested too deep to go on: the tree ends where they do. */
  readonly isCutOff: boolean
}

interface OpenElement extends PageElement {
  readonly children: PageNode[]
}

/** Parses a page. Tags that are never closed, or never opened, are no fault: a tree comes out of any text. */
export const parsePage = (html: string): ParsedPage => {
  const root: OpenElement = { name: '#page', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let isCutOff = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: OpenElement = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
        // The parser itself takes a time that grows with the square of the depth.
        isCutOff ||= open.length > MOST_NESTED
        if (isCutOff) parser.pause()
      },
      onclosetag: () => {
        open.pop()
      },
      ontext: (text) => {
        const children = open.at(-1)?.children ?? []
        const before = children.at(-1)
        // The parser gives entities apart from the text around them.
        if (typeof before === 'string') children[children.length - 1] = before + text
        else children.push(text)
      },
    },
    { recognizeSelfClosing: /^\s*<\?xml/.test(html) },
  )
  parser.write(html)
  // Never resumed, a parser that was paused says no more.
  if (!isCutOff) parser.end()
  return { root, isCutOff }
}
