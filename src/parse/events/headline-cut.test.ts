import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingMark, cutHeadline, LONGEST_HEADLINE } from './headline-cut.ts'

describe('cutHeadline', () => {
  it.each([
    ['nothing that fits', 'The bridge is shut', 'The bridge is shut'],
    [
      'where a clause ends',
      'The council met on Monday and shut the bridge for good, against the advice of its own engineers',
      'The council met on Monday and shut the bridge for good, against the advice…',
    ],
    [
      'before a phrase begins',
      'The council met on Monday evening and decided that the bridge would be shut to lorries of every kind',
      'The council met on Monday evening and decided that the bridge would be shut…',
    ],
    [
      'at a mark where no phrase begins',
      'Seven members of the council resigned this very morning; several hundred angry people gathered',
      'Seven members of the council resigned this very morning…',
    ],
    [
      'no article from its noun',
      'Seven council members yesterday evening resigned leaving everybody bewildered the newspapers guessing',
      'Seven council members yesterday evening resigned leaving everybody bewildered…',
    ],
    [
      'words between marks, which are closed',
      'Ann Smith: “We never knew that the bridge would be shut before the winter had come to an end”',
      'Ann Smith: “We never knew that the bridge would be shut before the winter…”',
    ],
  ])('cuts %s', (_, line, expected) => {
    expect(cutHeadline(line)).toBe(expected)
  })

  it('is never too long, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
        expect(cutHeadline(line).length).toBeLessThanOrEqual(LONGEST_HEADLINE)
      }),
    )
  })
})

describe('closingMark', () => {
  it.each([
    ['“It is', '”'],
    ["called it 'over", "'"],
    ['“It is the ‘end', '’'],
    ['“It is” over', ''],
    ['it’s Ann’s', ''],
    ["the members' day", ''],
    ['plain', ''],
  ])('of %s is “%s”', (line, expected) => {
    expect(closingMark(line)).toBe(expected)
  })
})
