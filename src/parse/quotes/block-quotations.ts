/**
 * Finds the words of block quotations, and whoever has signed them:
 *
 *     > The bridge is closed. We are sorry.
 *     > — Ann Smith, head of highways
 *
 * A block that opens with a quotation mark is left to its marks, which tell what in it was said.
 */
import type { DocumentParagraph, TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

export interface BlockParagraph {
  /** Index of the paragraph. */
  readonly paragraph: number
  readonly words: TokenRange
  /** The tokens of the name that signs the block, with its first paragraph; `null` where none does. */
  readonly signature: TokenRange | null
}

const DASHES = new Set(['—', '–', '-', '--', '―'])

const isBlock = (paragraph: DocumentParagraph | undefined): paragraph is DocumentParagraph =>
  paragraph?.kind === 'block quotation' && paragraph.tokens.to > paragraph.tokens.from

/** The name behind a dash at the start of a paragraph; `null` where it is no signature. */
const signatureOf = (tokens: Tokens, { from, to }: TokenRange): TokenRange | null => {
  if (!DASHES.has(tokens.words[from] ?? '')) return null
  let end = from + 1
  while (end < to && tokens.kinds[end] === TokenKind.capital) end++
  return { from: from + 1, to: end }
}

const opensWithMark = (tokens: Tokens, { from }: TokenRange): boolean =>
  tokens.kinds[from] === TokenKind.doubleMark

/** The paragraphs of one block, without its signature. */
const wordsOfBlock = (
  tokens: Tokens,
  block: readonly { readonly paragraph: number; readonly words: TokenRange }[],
): readonly BlockParagraph[] => {
  const last = block.at(-1)
  const signature = last === undefined || block.length < 2 ? null : signatureOf(tokens, last.words)
  const words = signature === null ? block : block.slice(0, -1)
  const name = signature !== null && signature.to > signature.from ? signature : null
  return words
    .filter((one) => !opensWithMark(tokens, one.words))
    .map((one, at) => ({ ...one, signature: at === 0 ? name : null }))
}

/** The block quotations of a document, in reading order. */
export const blockQuotations = ({ tokens, paragraphs }: TextDocument): readonly BlockParagraph[] => {
  const found: BlockParagraph[] = []
  for (let index = 0; index < paragraphs.length; index++) {
    const block: { paragraph: number; words: TokenRange }[] = []
    for (let paragraph = paragraphs[index]; isBlock(paragraph); paragraph = paragraphs[++index])
      block.push({ paragraph: index, words: paragraph.tokens })
    found.push(...wordsOfBlock(tokens, block))
  }
  return found
}
