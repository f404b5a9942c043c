import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { nameMentions } from './name-mentions.ts'
import { figuresOf } from './people.ts'

/** The figure of each mention, by name, in reading order. */
const figures = (text: string): readonly string[] =>
  [...figuresOf(nameMentions(readDocument(text))).values()].map(({ name }) => name)
const figure = (text: string) => [...figuresOf(nameMentions(readDocument(text))).values()][0]

describe('figuresOf', () => {
  it.each([
    [
      'the surname after the full name',
      'Then Jeremy Corbyn spoke. Then Corbyn left.',
      ['Jeremy Corbyn', 'Jeremy Corbyn'],
    ],
    [
      'a form of address after the full name',
      'Then Jeremy Corbyn spoke. Then Mr Corbyn left.',
      ['Jeremy Corbyn', 'Jeremy Corbyn'],
    ],
    ['a first name', 'Then Theresa May spoke. Then Theresa left.', ['Theresa May', 'Theresa May']],
    [
      'the surname before the full name',
      'Then Corbyn spoke. Then Jeremy Corbyn left.',
      ['Jeremy Corbyn', 'Jeremy Corbyn'],
    ],
    [
      'the article of a name',
      'Then The Guardian Group spoke. Then Guardian Group left.',
      ['Guardian Group', 'Guardian Group'],
    ],
  ])('joins %s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    [
      'two of one surname by gender',
      'Then Theresa Brown met Gordon Brown. Then Mrs Brown spoke. Then Mr Brown left.',
      ['Theresa Brown', 'Gordon Brown', 'Theresa Brown', 'Gordon Brown'],
    ],
    [
      'a surname of two, by who was named last',
      'Then David Miliband spoke. Then Ed Miliband spoke. Then Miliband left.',
      ['David Miliband', 'Ed Miliband', 'Ed Miliband'],
    ],
    ['others of another surname', 'Then Anna Soubry spoke. Then Allen left.', ['Anna Soubry', 'Allen']],
    [
      'somebody of the other gender',
      'Then Theresa Brown spoke. Then Mr Brown left.',
      ['Theresa Brown', 'Brown'],
    ],
  ])('keeps apart %s', (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it('collects what a person is called, and leaves forms of address out of the roles', () => {
    expect(
      figure(
        'Then Prime Minister Theresa May spoke. Then Mrs May rose, and President May was a slip of the tongue.',
      ),
    ).toMatchObject({
      name: 'Theresa May',
      kind: 'person',
      gender: 'female',
      aliases: ['May'],
      roles: ['Prime Minister', 'President'],
    })
  })

  it('learns the gender from a later mention', () => {
    expect(figure('Then Chuka Umunna spoke. Then Mr Umunna left.')?.gender).toBe('male')
  })
})
