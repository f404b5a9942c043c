import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personId } from './person.ts'

describe('personId', () => {
  it.each([
    ['Jeremy Corbyn', 'jeremy-corbyn'],
    ['Siân Berry', 'sian-berry'],
    ['Sia\u0302n Berry', 'sian-berry'],
    ['Michelle O’Neill', 'michelle-oneill'],
    ["Michelle O'Neill", 'michelle-oneill'],
    ['Jean-Claude  Juncker', 'jean-claude-juncker'],
    ['“a Labour spokesman”', 'a-labour-spokesman'],
    ['小池百合子', '小池百合子'],
    ['', 'unknown'],
    ['—', 'unknown'],
  ])('%j: %s', (name, id) => {
    expect(personId(name)).toBe(id)
  })

  it('is words joined by hyphens, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(personId(name)).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)
      }),
    )
  })
})
