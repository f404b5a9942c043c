import { expect, it } from 'vitest'
import { nameMentions } from '../people/name-mentions.ts'
import { figuresOf } from '../people/people.ts'
import { readDocument } from '../text/document.ts'
import { namesIn } from './named-in-words.ts'

/** Whether the words in brackets name the figure of the text's first name. */
const isNamed = (text: string): boolean | null => {
  const document = readDocument(text)
  const [first] = figuresOf(nameMentions(document)).values()
  const from = document.tokens.words.indexOf('[') + 1
  const to = document.tokens.words.indexOf(']')
  return first === undefined ? null : namesIn(document, [{ from, to }])(first)
}

it.each([
  ['by the surname', 'Ann Smith left. [It was Smith who left.]', true],
  ['by the full name', 'Ann Smith left. [It was Ann Smith who left.]', true],
  ['not by a pronoun', 'Ann Smith left. [It was she who left.]', false],
  ['not by the first name of another', 'Ann Smith left. [It was Ann Brown who left.]', false],
  ['not by what is called after her', 'Ann Smith left. [It was in Smith Square.]', false],
  ['not by a word in small letters', 'Ann Smith left. [It was a smith who left.]', false],
  ['not outside of the words', 'Ann Smith left. [It was late.] Smith left.', false],
])('namesIn: somebody is named %s', (_, text, expected) => {
  expect(isNamed(text)).toBe(expected)
})
