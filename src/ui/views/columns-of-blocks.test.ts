import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOfBlocks } from './columns-of-blocks.ts'

test.each<[string, readonly (readonly string[])[], number, readonly string[]]>([
  ['one column', [['a', 'a'], ['b']], 1, ['a ', 'a ', 'b ']],
  ['the next goes below the lowest', [['a', 'a', 'a'], ['b'], ['c']], 2, ['a b ', 'a c ', 'a   ']],
  ['of as low ones the leftmost', [['a'], ['b'], ['c']], 2, ['a b ', 'c   ']],
  ['more columns than blocks', [['a']], 3, ['a     ']],
  ['no blocks', [], 2, []],
])('%s', (_, blocks, across, lines) => {
  expect(columnsOfBlocks(blocks, { across, columns: 2 })).toEqual(lines)
})

test('every block stands whole in one column', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 })
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 4 }), (sizes, across) => {
      const blocks = sizes.map((size, at) => Array.from({ length: size }, (_, line) => `${at}.${line}`))
      const lines = columnsOfBlocks(blocks, { across, columns: 6 })
      const columns = Array.from({ length: across }, (_, at) =>
        lines.map((line) => line.slice(at * 6, at * 6 + 6).trim()).join(' '),
      )
      for (const block of blocks)
        expect(columns.filter((column) => ` ${column} `.includes(` ${block.join(' ')} `))).toHaveLength(1)
    }),
  )
})
