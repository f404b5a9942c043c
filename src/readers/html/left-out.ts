/** What of a page is no text of its article, by what the page itself calls it. */
import { isArticle, isMarkedBody } from './article-marks.ts'
import { isBlock } from './element-kinds.ts'
import { elementsIn, type PageElement, type PageNode, wordsOf } from './page-element.ts'

/** Elements that hold no prose, or prose that is not the article's. */
const NAMES = new Set(
  `aside audio button canvas datalist dialog embed head iframe map menu nav noframes noscript object
  script select style svg template textarea title video`.split(/\s+/),
)
const ROLES = new Set(['alert', 'banner', 'complementary', 'contentinfo', 'dialog', 'navigation', 'search'])
/** Words in the classes and ids of what stands around an article. */
const AROUND =
  /^(?:ads?|adverts?|advertisements?|banner|breadcrumbs?|comments?|commenting|consent|cookies?|disqus|follow|footer|masthead|menu|modal|most|nav|navbar|navigation|newsletters?|outbrain|pager|pagination|popular|popup|promos?|promoted|recirc|recommended|recommendations|related|respond|shar(?:e|ing)|sharedaddy|sidebar|signup|skip|social|sponsor(?:ed)?|subscribe|subscription|taboola|tags|toolbar|trending)$/
/** Classes of text for those who hear a page instead of seeing it. */
const ONLY_HEARD = /^(?:offscreen|screen-reader-text|sr-only|visually-?hidden)$/
/** Words in the classes of lines that are about the article; longer than a line, they are something else. */
const ABOUT = /^(?:author|authors|byline|credit|meta|metadata|posted|pubdate|published|timestamp)$/
const LONGEST_LINE = 160
const LONGEST_FORM = 1000
/** Says what the article is about, or how it is: `tag-social`, `is-promoted`. */
const SAYS_OF_OTHERS = /^(?:category|is|js|not|section|tag|topic)[-_]/
/** Says of something else that it is there, or is not: `has-sidebar`, `page--without-comments`. */
const BESIDE_OTHERS = /(?:^|[-_])(?:has|no|with|without)[-_].*/

/** The words of names like `article-share`, `article__share` and `articleShare`. */
const wordsOfNames = ({ attributes }: PageElement): readonly string[] =>
  [attributes.class, attributes.id]
    .flatMap((names) => names?.split(/\s+/) ?? [])
    .map((name) => name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase())
    .filter((name) => !SAYS_OF_OTHERS.test(name))
    .flatMap((name) => name.replace(BESIDE_OTHERS, '').split(/[-_:]+/))

/** Some pages are hidden as a whole until a script shows them. */
const isWhole = ({ name }: PageElement): boolean => name === 'html' || name === 'body'

const isShown = (node: PageNode): boolean =>
  typeof node === 'string' ? node.trim() !== '' : !isNeverText(node)

/** The form that all of a page is in, as some publishing systems make it: the body shows nothing else. */
export const formOfWholePage = (page: PageElement): PageElement | null => {
  for (const body of elementsIn(page)) {
    if (body.name !== 'body') continue
    const [form, ...others] = body.children.filter(isShown)
    return typeof form === 'object' && form.name === 'form' && others.length === 0 ? form : null
  }
  return null
}

const isHidden = ({ attributes }: PageElement): boolean =>
  attributes.hidden !== undefined ||
  (attributes.class ?? '').split(/\s+/).some((name) => ONLY_HEARD.test(name)) ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')

/** What is known of an element from all that is in it. */
export interface Contents {
  /** Whether the article, or its headline, is in it: then what it is called does not matter. */
  readonly holdsArticle: boolean
  readonly isInQuotation: boolean
  /** Characters of text. */
  readonly length: number
}

/** Whether an element is never shown, or never holds an article. */
export const isNeverText = (element: PageElement): boolean =>
  NAMES.has(element.name) || (isHidden(element) && !isWhole(element))

/** Whether an element is a line about the article. In running text the same classes mark names and times. */
const isLineAbout = (element: PageElement, words: readonly string[], { length }: Contents): boolean =>
  isBlock(element) &&
  length < LONGEST_LINE &&
  (element.name === 'address' ||
    /\b(?:author|dateModified|datePublished)\b/.test(element.attributes.itemprop ?? '') ||
    words.some((word) => ABOUT.test(word)))

/** Whether an element is called something that is no part of an article. In running text, words may be called so. */
export const isAroundArticle = (element: PageElement, contents: Contents): boolean => {
  const { name, attributes } = element
  // In a quotation it says whose it is.
  if (name === 'footer') return !contents.isInQuotation
  if (contents.holdsArticle || isMarkedBody(element) || isWhole(element)) return false
  const words = wordsOfNames(element)
  if (isArticle(element)) return words.some((word) => AROUND.test(word))
  if (name === 'form') return contents.length < LONGEST_FORM
  // Behind a dialog that was open, the article itself is said to be hidden.
  if (attributes['aria-hidden'] === 'true') return true
  if (wordsOf(element, 'role').some((role) => ROLES.has(role))) return true
  return words.some((word) => AROUND.test(word)) || isLineAbout(element, words, contents)
}
