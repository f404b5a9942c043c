import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { blockQuotations } from './block-quotations.ts'

const blocks = (...lines: readonly string[]): readonly string[] => {
  const document = readDocument(lines.join('\n\n'))
  const { tokens, text } = document
  return blockQuotations(document).map(({ words, signature }) => {
    const said = text.slice(tokens.starts[words.from], tokens.ends[words.to - 1])
    return signature === null
      ? said
      : `${text.slice(tokens.starts[signature.from], tokens.ends[signature.to - 1])} | ${said}`
  })
}

describe('blockQuotations', () => {
  it.each([
    ['one paragraph', ['> We go.'], ['We go.']],
    ['several', ['She wrote:', '> We go.', '> We stay.', 'They left.'], ['We go.', 'We stay.']],
    ['two blocks', ['> We go.', 'He wrote:', '> We stay.'], ['We go.', 'We stay.']],
    ['a signed one', ['> We go.', '> We stay.', '> — Ann Smith, mayor'], ['Ann Smith | We go.', 'We stay.']],
    ['one whose signature names nobody', ['> We go.', '> — the mayor'], ['We go.']],
    ['one that opens with a dash and is all there is', ['> — We go.'], ['— We go.']],
  ])('finds %s', (_, lines, expected) => {
    expect(blocks(...lines)).toEqual(expected)
  })

  it.each([
    ['paragraphs of the text', ['We go.', 'We stay.']],
    ['a block that opens with a mark', ['> “We go,” she said. “We stay.”']],
    ['an empty block', ['>']],
  ])('finds none in %s', (_, lines) => {
    expect(blocks(...lines)).toEqual([])
  })
})
