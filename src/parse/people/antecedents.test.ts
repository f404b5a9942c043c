import { describe, expect, it } from 'vitest'
import { featureNames } from '../linear-model.ts'
import { focusOf } from '../quotes/focus-of-scene.ts'
import { namesIn } from '../quotes/named-in-words.ts'
import { sceneOfText } from '../quotes/scene-of-text.ts'
import { type Antecedent, antecedents } from './antecedents.ts'

/** Whom the last “he” or “she” of a text may mean, nearest first; the words between marks name whoever they name. */
const candidates = (text: string): readonly Antecedent[] => {
  const scene = sceneOfText(text)
  const index = scene.mentions.findLastIndex(({ form }) => form === 'pronoun')
  return antecedents(focusOf(scene), {
    index,
    gender: scene.mentions[index]?.gender ?? null,
    lastSpeaker: null,
    isNamedInWords: namesIn(scene.document, scene.stretches),
  })
}
const names = (text: string): readonly string[] => candidates(text).map(({ figure }) => figure.name)

describe('antecedents', () => {
  it.each([
    [
      'those named before, the nearest first',
      'Ann Smith met Mary Brown. She left.',
      ['Mary Brown', 'Ann Smith'],
    ],
    ['nobody of the other gender', 'Ann Smith met John Brown. She left.', ['Ann Smith']],
    ['nobody named behind', 'Ann Smith came. She met Mary Brown.', ['Ann Smith']],
    ['no organisation', 'Ann Smith joined the Labour Party. She left.', ['Ann Smith']],
    ['nobody whom the words name', 'Ann Smith met Mary Brown. “Smith is late,” she said.', ['Mary Brown']],
    ['each once', 'Ann Smith came. Smith sat. Ms Smith left. She spoke.', ['Ann Smith']],
  ])('are %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['of who says something', 'Ann Smith said no. She left.', 'part|speaker'],
    ['of who says something behind the verb', '“No,” said Ann Smith. She left.', 'part|speaker'],
    ['of a subject', 'Ann Smith came. She left.', 'part|subject'],
    ['of whose somebody is', 'The Ann Smith spokesman came. She left.', 'part|modifier'],
    ['of an owner', 'Ann Smith’s house stood there. She left.', 'part|owner'],
    ['of what a preposition leads to', 'They looked at Ann Smith. She left.', 'part|of preposition'],
  ])('tell the part %s', (_, text, expected) => {
    const [first] = candidates(text)
    expect(first === undefined ? [] : featureNames(first.describe)).toContain(expected)
  })
})
