/** Gathers the text of a page, and gives it back as paragraphs of plain text. */
import { endsSentence } from '../../model/ends-sentence.ts'
import { signed } from './signature.ts'

/** What a paragraph stands in. */
export interface Standing {
  readonly isQuoted: boolean
  readonly isLinked: boolean
  readonly isTime: boolean
  /** Whether it says whose the quotation is that it stands in. */
  readonly isSignature: boolean
}

/** Controls but white space, soft hyphens, and characters of no width but those that join emoji. */
const UNSEEN =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200c\u2060\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu

/** Text without what is not seen, every stretch of white space as one space. */
export const collapsed = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ')

const inkOf = (text: string): number => text.replace(/\s+/g, '').length

/** Lines of one paragraph, parted where an empty one stands between them. */
const partedAtEmptyLines = (text: string): readonly (readonly string[])[] => {
  const parts: string[][] = [[]]
  for (const line of text.split('\n').map((written) => collapsed(written).trim()))
    if (line !== '') parts.at(-1)?.push(line)
    else parts.push([])
  return parts.filter((lines) => lines.length > 0)
}

/**
 * Paragraphs as they are written one after another. Left out are those without a letter or digit, those that are a
 * time and no more, and links to other pages: a paragraph that is all link, and no sentence.
 */
export class ParagraphsOfPage {
  readonly #paragraphs: string[] = []
  #text = ''
  #ink = 0
  #linkedInk = 0
  #timeInk = 0
  #signatureInk = 0
  #lastIsSignature = false
  /** How many paragraphs there were when the last quotation ended. */
  #lastQuotationEnd = 0
  /** The last character or more of the text. */
  #ending = ''
  #isQuoted = false
  #isItem = false

  /** Adds running text; white space in it is one space. */
  addText(text: string, { isQuoted, isLinked, isTime, isSignature }: Standing): void {
    const ink = inkOf(text)
    if (ink > 0) this.#isQuoted = isQuoted
    this.#ink += ink
    if (isLinked) this.#linkedInk += ink
    if (isTime) this.#timeInk += ink
    if (isSignature) this.#signatureInk += ink
    const words = text.replace(/\s+/g, ' ')
    this.#text += words
    this.#ending = (words.length > 1 ? words : this.#ending + words).slice(-2)
  }

  /** The last two characters of the paragraph so far. */
  get ending(): string {
    return this.#ending
  }

  /** Ends the line; two in a row end the paragraph. */
  addLineEnd(): void {
    this.#text += '\n'
    this.#ending = ''
  }

  /** Makes the next paragraph one of a list. */
  startItem(): void {
    this.endParagraph()
    this.#isItem = true
  }

  endItem(): void {
    this.endParagraph()
    this.#isItem = false
  }

  /** Begins a quotation set apart. @returns what to end it with */
  startQuotation(): number {
    this.endParagraph()
    return this.#paragraphs.length
  }

  /** Ends a quotation. What it was signed with becomes a paragraph that opens with a dash. */
  endQuotation(start: number): void {
    this.endParagraph()
    const end = this.#paragraphs.length
    // What ends a quotation in this one is none of its own.
    if (end > Math.max(start, this.#lastQuotationEnd)) {
      const last = this.#paragraphs.pop() ?? ''
      this.#paragraphs.push(...signed(last, end === start + 1, this.#lastIsSignature))
    }
    this.#lastQuotationEnd = this.#paragraphs.length
  }

  endParagraph(): void {
    const text = this.#text
    if (text === '') return
    const isSignature = this.#ink === this.#signatureInk
    const isPointer = !isSignature && this.#ink === this.#linkedInk && !endsSentence(text.trim())
    const isLeftOut = isPointer || this.#ink === this.#timeInk || !/[\p{L}\p{N}]/u.test(text)
    if (!isLeftOut)
      for (const [first = '', ...others] of partedAtEmptyLines(text)) {
        const lines = [`${this.#isItem ? '• ' : ''}${first}`, ...others]
        this.#paragraphs.push(lines.map((line) => `${this.#isQuoted ? '> ' : ''}${line}`).join('\n'))
        this.#isItem = false
        this.#lastIsSignature = isSignature
      }
    this.#text = ''
    this.#ending = ''
    this.#ink = 0
    this.#linkedInk = 0
    this.#timeInk = 0
    this.#signatureInk = 0
  }

  /** All paragraphs so far. */
  ended(): readonly string[] {
    this.endParagraph()
    return this.#paragraphs
  }
}
