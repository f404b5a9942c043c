import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { describedName, jointNames, membersNamed } from './appositions.ts'
import { findMentions } from './find-mentions.ts'

const read = (text: string) => {
  const document = readDocument(text)
  const mentions = [...findMentions(document).mentions].sort((a, b) => a.from - b.from || a.to - b.to)
  const indexOf = (name: string): number => mentions.findIndex((mention) => mention.name === name)
  return { tokens: document.tokens, mentions, indexOf }
}

describe('describedName', () => {
  const described = (text: string, words: string): string | null => {
    const { tokens, mentions, indexOf } = read(text)
    return describedName(tokens, mentions, indexOf(words))?.name ?? null
  }

  it.each([
    ['behind a comma', 'Then Nick Boles, the minister, spoke.', 'the minister', 'Nick Boles'],
    ['behind a dash', 'Then Nick Boles – the minister – spoke.', 'the minister', 'Nick Boles'],
    ['in brackets', 'Then Nick Boles (the minister) spoke.', 'the minister', 'Nick Boles'],
    ['a relative clause', 'Then Nick Boles, who said so, left.', 'who', 'Nick Boles'],
    ['in front of the name', 'Then his spokesman, John Smith, spoke.', 'his spokesman', 'John Smith'],
  ])('finds the name %s', (_, text, words, name) => {
    expect(described(text, words)).toBe(name)
  })

  it.each([
    ['joined by “and”', 'Then Nick Boles and the minister spoke.', 'the minister'],
    ['in another clause', 'Then Nick Boles left while the minister spoke.', 'the minister'],
    ['of a list', 'Then the minister, John Smith and others spoke.', 'the minister'],
  ])('finds no name that is %s', (_, text, words) => {
    expect(described(text, words)).toBeNull()
  })
})

describe('jointNames', () => {
  const joint = (text: string, name: string): readonly string[] => {
    const { tokens, mentions, indexOf } = read(text)
    return jointNames(tokens, mentions, indexOf(name)).map((mention) => mention.name)
  }

  it.each([
    ['two', 'Then Anna Soubry and Heidi Allen spoke.', 'Heidi Allen', ['Anna Soubry', 'Heidi Allen']],
    [
      'three',
      'Then Anna Soubry, Heidi Allen and Sarah Wollaston spoke.',
      'Anna Soubry',
      ['Anna Soubry', 'Heidi Allen', 'Sarah Wollaston'],
    ],
  ])('joins %s', (_, text, name, names) => {
    expect(joint(text, name)).toEqual(names)
  })

  it.each([
    ['by a comma only', 'Then Anna Soubry, Heidi Allen spoke.'],
    ['by a verb', 'Then Anna Soubry met Heidi Allen.'],
  ])('leaves apart what is joined %s', (_, text) => {
    expect(joint(text, 'Heidi Allen')).toEqual(['Heidi Allen'])
  })
})

describe('jointNames of a long list', () => {
  it('looks no farther than a choir is large', () => {
    const { tokens, mentions } = read(
      `Then ${'Anna Soubry, '.repeat(200)}Heidi Allen and Sarah Wollaston spoke.`,
    )
    expect(mentions).toHaveLength(202)
    expect(jointNames(tokens, mentions, 201).length).toBeLessThan(50)
  })
})

describe('membersNamed', () => {
  const member = (text: string, group: string): string | null => {
    const { tokens, mentions, indexOf } = read(text)
    return membersNamed(tokens, mentions, indexOf(group))?.name ?? null
  }

  it('finds the first name that a group includes', () => {
    expect(member('Then the MPs, including Joan Ryan and Luciana Berger, spoke.', 'the MPs')).toBe(
      'Joan Ryan',
    )
  })

  it.each([
    ['nobody by name', 'Then the MPs, including some of the oldest, met Joan Ryan.'],
    ['nobody', 'Then the MPs met Joan Ryan.'],
  ])('finds no name where a group includes %s', (_, text) => {
    expect(member(text, 'the MPs')).toBeNull()
  })
})
