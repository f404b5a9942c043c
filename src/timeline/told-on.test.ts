import { describe, expect, it } from 'vitest'
import { datedBy, exampleTelling } from './example-telling.ts'
import { awaitsTheSame, repeatsWords, speaksOn, tellsAgain } from './told-on.ts'

describe('speaksOn', () => {
  const ann = exampleTelling({ speaker: 'ann' })
  it.each([
    ['the same speaker', ann, true],
    ['the same speaker, named anew', exampleTelling({ speaker: 'ann', opensWith: 'ann' }), true],
    ['behind somebody else', exampleTelling({ speaker: 'ann', opensWith: 'bob' }), false],
    ['another speaker', exampleTelling({ speaker: 'bob' }), false],
    ['another article', exampleTelling({ speaker: 'ann', article: 1 }), false],
    ['another day', exampleTelling({ speaker: 'ann' }, { date: '2019-02-19' }), false],
  ])('%s: %#', (_, next, expected) => {
    expect(speaksOn(ann, next)).toBe(expected)
  })
})

describe('repeatsWords', () => {
  const quoting = (quoted: string, speaker = 'ann') => exampleTelling({ speaker, quoted: [quoted] })
  it.each([
    ['the same words', 'a complete disgrace', quoting('a complete disgrace'), true],
    ['words among more', 'complete disgrace', quoting('it is a complete disgrace to us'), true],
    ['one long word', 'disgraceful', quoting('it is disgraceful'), true],
    ['one short word', 'sad', quoting('it is sad'), false],
    ['small words', 'it is', quoting('it is over'), false],
    ['the beginning of a word', 'complete disgrace', quoting('complete disgraces'), false],
    ['another speaker', 'a complete disgrace', quoting('a complete disgrace', 'bob'), false],
  ])('%s', (_, words, other, expected) => {
    expect(repeatsWords(quoting(words), other)).toBe(expected)
    expect(repeatsWords(other, quoting(words))).toBe(expected)
  })
})

describe('tellsAgain', () => {
  const told = { kinds: new Set(['membership']), names: new Set(['labour']) }
  const one = exampleTelling(told)
  it.each([
    ['the same, without saying who', exampleTelling(told), true],
    ['another kind of happening', exampleTelling({ ...told, kinds: new Set(['death']) }), false],
    ['other names', exampleTelling({ ...told, names: new Set(['tories']) }), false],
    ['with somebody’s words', exampleTelling({ ...told, quoted: ['no'] }), false],
    ['in another article', exampleTelling({ ...told, article: 1 }), false],
    ['a date that others gave', exampleTelling(told, datedBy('focus')), false],
  ])('%s', (_, other, expected) => {
    expect(tellsAgain(one, other)).toBe(expected)
  })

  it('not of the day of publication', () => {
    const today = exampleTelling(told, { date: '2019-02-21' })
    expect(tellsAgain(today, today)).toBe(false)
  })
})

describe('awaitsTheSame', () => {
  const ahead = { date: '2019-03-29', status: 'announced' } as const
  const one = exampleTelling({ terms: new Set(['vote', 'deal']), people: ['ann'] }, ahead)
  it.each([
    ['the same day in one article', exampleTelling({}, ahead), true],
    ['two terms in another', exampleTelling({ article: 1, terms: new Set(['vote', 'deal']) }, ahead), true],
    [
      'a term and a person',
      exampleTelling({ article: 1, terms: new Set(['vote']), people: ['ann'] }, ahead),
      true,
    ],
    ['a term alone', exampleTelling({ article: 1, terms: new Set(['vote']) }, ahead), false],
    ['another day', exampleTelling({}, { ...ahead, date: '2019-03-30' }), false],
    ['what has happened', exampleTelling({}, { ...ahead, status: 'reported' }), false],
    ['a month', exampleTelling({}, { ...ahead, date: '2019-03' }), false],
  ])('%s', (_, other, expected) => {
    expect(awaitsTheSame(one, other)).toBe(expected)
    expect(awaitsTheSame(other, one)).toBe(expected)
  })
})
