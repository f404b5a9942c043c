import { describe, expect, it } from 'vitest'
import { focusOf } from '../quotes/focus-of-scene.ts'
import { sceneOfText } from '../quotes/scene-of-text.ts'
import { groupAntecedents } from './group-antecedent.ts'

/** Whom the last pronoun of a text means. */
const meant = (text: string): string | null => {
  const scene = sceneOfText(text)
  const index = scene.mentions.findLastIndex(({ form }) => form === 'pronoun')
  return groupAntecedents(focusOf(scene))(index)?.name ?? null
}

describe('groupAntecedents', () => {
  it.each([
    ['the organisation before it', 'The Labour Party met. It said no.', 'Labour Party'],
    ['several people', 'The residents met. They said no.', 'The residents'],
    [
      'the subject before what is nearer',
      'The residents wrote to the company. They said no.',
      'The residents',
    ],
    [
      'whom “they” of the sentences before means',
      'The residents met. They went home. They came back. They wrote to owners. They said no.',
      'The residents',
    ],
  ])('finds %s', (_, text, expected) => {
    expect(meant(text)).toBe(expected)
  })

  it.each([
    ['one person is named', 'Ann Smith came. They said no.'],
    [
      'the last group is far off',
      'The residents met. It rained. It snowed. It froze. The sun rose. They said no.',
    ],
    ['a group without “the” was named, for “it”', 'Some residents met. It said no.'],
  ])('finds nobody where %s', (_, text) => {
    expect(meant(text)).toBeNull()
  })
})
