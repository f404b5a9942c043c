import { describe, expect, it } from 'vitest'
import { tokenize } from '../parse/text/tokens.ts'
import { countedActs, listLengths } from './counted-act.ts'

const actsOf = (text: string): readonly string[] =>
  countedActs(tokenize(text)).map(({ kind, count, noun }) => `${count} ${noun} ${kind}`)

describe('counted acts', () => {
  it.each([
    ['before the verb', 'Seven Labour MPs quit.', ['7 mps membership']],
    ['in figures', 'Some 40 people died.', ['40 people death']],
    ['without a noun', 'The seven quit.', ['7 null membership']],
    ['of a party by its other name', 'Three Tories left.', ['3 conservatives membership']],
    ['with the names behind', 'Three members, A, B and C, left.', ['3 members membership']],
    ['behind the verb', 'Labour lost seven MPs.', ['7 mps membership']],
    ['behind a passive', 'It was launched on Monday by seven MPs.', ['7 mps founding']],
  ])('%s', (_, text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each([
    ['a pair', 'Two men died.'],
    ['no count', 'Some MPs quit.'],
    ['what is only decided', 'Seven MPs want to quit.'],
    ['another clause', 'Seven are here; Ann Smith left.'],
    ['somebody’s words between', 'Seven called it “mad” and left.'],
    ['no happening', 'Seven MPs were there.'],
  ])('not %s', (_, text) => {
    expect(actsOf(text)).toEqual([])
  })
})

it.each([
  ['Ann Smith, Bob Jones and Carl Brown left.', [3]],
  ['Three Conservatives, Ann Smith, Bob Jones and Carl Brown, left.', [3]],
  ['Ann Smith and Bob Jones left.', []],
  ['Ann Smith left.', []],
])('lists of names in “%s”', (text, expected) => {
  expect(listLengths(tokenize(text))).toEqual(expected)
})
