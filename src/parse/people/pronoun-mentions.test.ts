import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { pronounMentions } from './pronoun-mentions.ts'

const found = (text: string) => pronounMentions(readDocument(text)).map(({ name, gender }) => [name, gender])

describe('pronounMentions', () => {
  it('finds those that can speak, in small letters and at the start of a sentence', () => {
    expect(found('He left and she stayed. They slept, it rained, and those who said it left.')).toEqual([
      ['he', 'male'],
      ['she', 'female'],
      ['they', null],
      ['it', null],
      ['who', null],
      ['it', null],
    ])
  })

  it.each([
    ['objects and owners', 'Nobody saw him, her or them; his hat and her coat are gone.'],
    ['whoever is spoken to', 'I saw you, and we left.'],
    ['parts of words', 'The shed and the theatre are shut.'],
    ['a pointer', 'READ MORE: he left'],
  ])('finds nothing in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
