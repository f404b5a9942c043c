import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { nameMentions } from './name-mentions.ts'

const found = (text: string): readonly string[] =>
  nameMentions(readDocument(text)).map(({ name, role }) => (role === null ? name : `${role} | ${name}`))
const only = (text: string) => nameMentions(readDocument(text))[0]

describe('nameMentions', () => {
  it.each([
    ['a full name', 'Then Jeremy Corbyn spoke.', ['Jeremy Corbyn']],
    ['a full name at the start', 'Jeremy Corbyn spoke.', ['Jeremy Corbyn']],
    ['a form of address', 'Then Mr Corbyn spoke.', ['Mr | Corbyn']],
    ['a form of address with a stop', 'Then Mr. Corbyn spoke.', ['Mr. | Corbyn']],
    ['a title and a full name', 'Then Sir Keir Starmer spoke.', ['Sir | Keir Starmer']],
    ['an office', 'Then Prime Minister Theresa May spoke.', ['Prime Minister | Theresa May']],
    ['a title that is a surname', 'Then Mr King and Amy Pope spoke.', ['Mr | King', 'Amy Pope']],
    ['a noun for a person', 'Then Senate Democrat Ann Smith spoke.', ['Senate Democrat | Ann Smith']],
    ['no role in front of “Mr”', 'In the Daily Star Mr Smith spoke.', ['Mr | Smith']],
    ['a party as itself', 'Then Labour spoke.', ['Labour']],
    ['a party before a member', 'Then Tory Nick Boles spoke.', ['Tory | Nick Boles']],
    ['initials', 'Then J. K. Rowling spoke.', ['J. K. Rowling']],
    ['a hyphen', 'Then Jacob Rees-Mogg spoke.', ['Jacob Rees-Mogg']],
    ['particles', 'Then Charles de Gaulle spoke.', ['Charles de Gaulle']],
    ['an apostrophe', 'Then Beto O’Rourke spoke.', ['Beto O’Rourke']],
    ['Jr behind a comma', 'Then Cal Ripken, Jr spoke.', ['Cal Ripken, Jr']],
    ['a possessive', 'It was Jeremy Corbyn’s plan.', ['Jeremy Corbyn']],
    ['an organisation', 'Then the Labour Party met.', ['Labour Party']],
    ['an organisation with “of”', 'Then the Board of Deputies met.', ['Board of Deputies']],
    ['an ampersand', 'Then Marks & Spencer shut.', ['Marks & Spencer']],
    ['two beside each other', 'Then Anna Soubry and Heidi Allen spoke.', ['Anna Soubry', 'Heidi Allen']],
    ['a lone name that speaks at the start', 'Corbyn said no.', ['Corbyn']],
    [
      'a lone name at the start that stands within too',
      'Momentum grew. They joined Momentum.',
      ['Momentum', 'Momentum'],
    ],
    ['a name behind a starter', 'But Theresa May spoke.', ['Theresa May']],
    ['a name in marks', 'The new “Independent Group” met.', ['Independent Group']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['a capital at the start of a sentence', 'Bridges are shut. Roads are open.'],
    ['words that begin sentences', 'However, they left. Yesterday they came. The road is open.'],
    ['“I”', 'They said I am late and I know.'],
    ['days and months', 'They met on Monday and in February.'],
    ['a title alone', 'Then the Prime Minister spoke.'],
    ['small letters', 'nobody is named here.'],
    ['a pointer', 'READ MORE: Jeremy Corbyn speaks'],
  ])('finds nobody in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Then Mrs Smith spoke.', 'female'],
    ['Then Mr Smith spoke.', 'male'],
    ['Then Lady Smith spoke.', 'female'],
    ['Then Theresa Smith spoke.', 'female'],
    ['Then Jeremy Smith spoke.', 'male'],
    ['Then spokeswoman Robin Smith spoke.', 'female'],
    ['Then Melania spoke.', 'female'],
    ['Then Chelsea spoke.', null],
    ['Then Dr Smith spoke.', null],
    ['Then Smith spoke.', null],
    ['Then the Labour Party spoke.', null],
  ])('tells the gender in %s: %s', (text, gender) => {
    expect(only(text)?.gender).toBe(gender)
  })

  it.each([
    ['Then Jeremy Corbyn spoke.', 'person'],
    ['Then Mr Corbyn spoke.', 'person'],
    ['Then the Labour Party spoke.', 'organisation'],
    ['Then the BBC spoke.', 'organisation'],
    ['Then the House of Commons met.', 'organisation'],
  ])('tells the kind in %s: %s', (text, kind) => {
    expect(only(text)?.kind).toBe(kind)
  })

  it('leaves titles out of the span', () => {
    const text = 'Then Prime Minister Theresa May spoke.'
    const { start, end } = only(text) ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('Theresa May')
  })
})
