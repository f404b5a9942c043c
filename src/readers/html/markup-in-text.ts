/** Text that should be plain, and has entities and tags in it all the same: `Smith &amp; Brown`, `<p>The quarry…`. */
import { isNeverText } from './left-out.ts'
import { type PageElement, rawTextOf } from './page-element.ts'
import { parsePage } from './parse-page.ts'
import { paragraphsOf } from './text-of-page.ts'

const MARKUP = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|<\/?[a-z]/i
const PARTS_PARAGRAPHS = /<(?:br|div|h[1-6]|li|p)\b/i
/** Some publishing systems escape what is escaped. */
const MOST_ESCAPED = 2

const unescaped = (text: string, read: (markup: PageElement, text: string) => string): string => {
  let plain = text
  for (let time = 0; time < MOST_ESCAPED && MARKUP.test(plain); time++)
    plain = read(parsePage(plain).root, plain)
  return plain.trim()
}

/** The words of a name or a title. */
export const plainWords = (text: string): string => unescaped(text, rawTextOf)

/** The paragraphs of a text, each a line or more; without tags for them, its own line ends count. */
export const plainParagraphs = (text: string): string =>
  unescaped(text, (root, markup) => {
    const parts = PARTS_PARAGRAPHS.test(markup) ? root : { ...root, name: 'pre' }
    return paragraphsOf([parts], isNeverText).join('\n\n')
  })
