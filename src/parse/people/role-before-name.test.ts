import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { nameMentions } from './name-mentions.ts'
import { roleBeforeName } from './role-before-name.ts'

/** The role before the last name of a text. */
const role = (text: string): string | null => {
  const document = readDocument(text)
  const name = nameMentions(document).at(-1)
  return name === undefined ? null : roleBeforeName(document.tokens, name)
}

describe('roleBeforeName', () => {
  it.each([
    ['an office', 'Then shadow chancellor John Smith spoke.', 'shadow chancellor'],
    ['a former office', 'Then the former education secretary Ann Smith spoke.', 'former education secretary'],
    ['a party’s office', 'Then the Labour leader Mr Smith spoke.', 'Labour leader'],
    ['somebody’s', 'Then the mayor’s spokeswoman Ann Smith spoke.', 'mayor’s spokeswoman'],
    ['a number and a noun', 'Then fellow campaigner Ann Smith spoke.', 'fellow campaigner'],
  ])('finds %s', (_, text, expected) => {
    expect(role(text)).toBe(expected)
  })

  it.each([
    ['behind a verb', 'They thanked Ann Smith.'],
    ['behind a comma', 'Then the minister, Ann Smith, spoke.'],
    ['at the start', 'Ann Smith spoke.'],
    ['behind a noun for a thing', 'The report Ann Smith wrote is long.'],
  ])('finds nothing %s', (_, text) => {
    expect(role(text)).toBeNull()
  })
})
