import { expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { findMentions } from './find-mentions.ts'

const genders = (text: string): readonly (string | null)[] =>
  [...new Set(findMentions(readDocument(text)).figures.values())].map(({ gender }) => gender)

it.each([
  ['of what is theirs', 'Dr Xu Kowalczyk described how her crews worked.', ['female']],
  ['of what they do to themselves', 'Dr Xu Kowalczyk found himself alone.', ['male']],
  ['of a surname alone', 'Then Kowalczyk described how her crews worked.', ['female']],
  ['of what every mention says', 'Dr Xu Kowalczyk took her hat. Dr Kowalczyk took her coat.', ['female']],
])('a pronoun tells the gender %s', (_, text, expected) => {
  expect(genders(text)).toEqual(expected)
})

it.each([
  ['of a party', 'Then Labour picked her man.', [null]],
  ['in the next sentence', 'Dr Xu Kowalczyk spoke. His crews worked.', [null]],
  ['behind another name', 'Dr Xu Kowalczyk met Ann Smith and her crews.', [null, 'female']],
  ['against another', 'Dr Xu Kowalczyk took her hat. Dr Kowalczyk took his coat.', [null]],
  ['against what the name tells', 'Ann Smith took his hat.', ['female']],
])('a pronoun tells nothing %s', (_, text, expected) => {
  expect(genders(text)).toEqual(expected)
})
