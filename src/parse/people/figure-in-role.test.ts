import { describe, expect, it } from 'vitest'
import { figuresByRole } from './figure-in-role.ts'
import type { NominalMention } from './mention.ts'
import type { Figure } from './people.ts'

const figure = (name: string, ...roles: string[]): Figure => ({
  name,
  kind: 'person',
  gender: null,
  aliases: [],
  roles,
  mentions: [],
})

const lookUp = figuresByRole([
  figure('Jeremy Corbyn', 'Labour leader'),
  figure('Theresa May', 'Prime Minister', 'Conservative leader'),
  figure('Nicky Morgan', 'former education secretary'),
  figure('Damian Hinds', 'education secretary'),
])

const meant = (words: string): string | null => {
  const nominal: NominalMention = {
    form: 'nominal',
    name: `the ${words}`,
    kind: 'unnamed',
    gender: null,
    definite: true,
    isOwned: false,
    words: words.toLowerCase().split(' '),
    start: 0,
    end: 0,
    from: 0,
    to: 0,
  }
  return lookUp(nominal)?.name ?? null
}

describe('figuresByRole', () => {
  it.each([
    ['Labour leader', 'Jeremy Corbyn'],
    ['Conservative leader', 'Theresa May'],
    ['prime minister', 'Theresa May'],
    ['former education secretary', 'Nicky Morgan'],
    ['new education secretary', 'Nicky Morgan'], // of two who share as many words, the first
  ])('the %s is %s', (words, name) => {
    expect(meant(words)).toBe(name)
  })

  it.each([
    ['leader', 'a lone noun fits many'],
    ['Green leader', 'only half of the words are shared'],
    ['council chairman', 'nobody holds it'],
  ])('the %s is nobody: %s', (words) => {
    expect(meant(words)).toBeNull()
  })
})
