import { describe, expect, it } from 'vitest'
import { nameMentions } from '../people/name-mentions.ts'
import { readDocument } from '../text/document.ts'
import { listOfNames } from './list-of-names.ts'

const listIn = (text: string): string | null => {
  const document = readDocument(text)
  return listOfNames(document.tokens, nameMentions(document))?.words ?? null
}

describe('listOfNames', () => {
  it.each([
    ['four', 'Ann Smith, Bob Jones, Carl Brown and Dora Green left.', 'Ann Smith and three others'],
    [
      'a comma before “and”',
      'Ann Smith, Bob Jones, Carl Brown, and Dora Green left.',
      'Ann Smith and three others',
    ],
    [
      'a name before the list',
      'Labour saw Ann Smith, Bob Jones, Carl Brown and Dora Green leave.',
      'Ann Smith and three others',
    ],
    ['more than have a word', `${'Ann Smith, '.repeat(13)}and Bob Jones left.`, 'Ann Smith and 13 others'],
  ])('counts %s', (_, text, expected) => {
    expect(listIn(text)).toBe(expected)
  })

  it.each([
    ['three', 'Ann Smith, Bob Jones and Carl Brown left.'],
    ['two and two', 'Ann Smith and Bob Jones met Carl Brown and Dora Green.'],
    ['titles between', 'Ann Smith, Mr Bob Jones, Mr Carl Brown and Mr Dan Green left.'],
    ['nobody', 'The council met.'],
  ])('counts none of %s', (_, text) => {
    expect(listIn(text)).toBeNull()
  })
})
