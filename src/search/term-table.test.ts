import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeUnitsOf } from '../model/code-units.ts'
import { termTable } from './term-table.ts'
import { termText } from './vocabulary.ts'

/** What a table does, by a map. */
const numbered = () => {
  const numbers = new Map<string, number>()
  return (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
}

const expectSameNumbers = (words: readonly string[]): void => {
  const table = termTable()
  const numberOf = numbered()
  const numbers = words.map((word) => table.numberOf(codeUnitsOf(word), word.length))
  expect(numbers).toEqual(words.map(numberOf))
  const different = [...new Set(words)]
  expect(table.count()).toBe(different.length)
  const lists = { letters: table.letters(), starts: table.starts() }
  expect(lists.starts).toHaveLength(different.length + 1)
  expect(different.map((_, term) => termText(lists, term))).toEqual(different)
}

describe('termTable', () => {
  it('numbers words as a map would', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '𐐨'), minLength: 1, maxLength: 4 })
    fc.assert(fc.property(fc.array(word, { maxLength: 200 }), expectSameNumbers))
  })

  it('keeps its numbers while it grows', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${((at * 7919) % 20_011).toString(36)}`)
    expectSameNumbers([...words, ...words.toReversed()])
  })

  it('keeps long words while its letters grow', () => {
    expectSameNumbers(Array.from({ length: 3000 }, (_, at) => `${at}${'x'.repeat(60)}`))
  })

  it('looks at the letters it is told to, and no others', () => {
    const table = termTable()
    const codes = codeUnitsOf('tidewater')
    expect([table.numberOf(codes, 4), table.numberOf(codes, 9), table.numberOf(codes, 4)]).toEqual([0, 1, 0])
  })
})
