import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fuzzyNames } from './fuzzy-names.ts'

/** The names found, each with what matches between brackets. */
const found = (typed: string, names: readonly string[]): readonly string[] =>
  fuzzyNames(names, (name) => name, typed).map(({ item, spans }) =>
    spans.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      item,
    ),
  )

describe('names like what is typed', () => {
  test.each<[why: string, typed: string, names: readonly string[], expected: readonly string[]]>([
    [
      'a whole word before one that is begun, one that is begun before one that holds it',
      'may',
      ['Dismayed', 'Zoe Mayor', 'Theresa May'],
      ['Theresa [May]', 'Zoe [May]or', 'Dis[may]ed'],
    ],
    ['the first word before others', 'ann', ['Mary Ann', 'Ann Mary'], ['[Ann] Mary', 'Mary [Ann]']],
    [
      'but a whole word further on before the first that is begun',
      'may',
      ['Mayor Khan', 'Theresa May'],
      ['Theresa [May]', '[May]or Khan'],
    ],
    ['those alike in their order', 'b', ['c b', 'a b', 'b'], ['[b]', 'c [b]', 'a [b]']],
    [
      'misspelt words last',
      'smith',
      ['Ann Smyth', 'Smyth', 'Blacksmith', 'Smithson'],
      ['[Smith]son', 'Black[smith]', '[Sm]y[th]', 'Ann [Sm]y[th]'],
    ],
    ['a letter left out', 'serch', ['next', 'search'], ['[se]a[rch]']],
    ['two letters swapped', 'fitler', ['next', 'the filter'], ['the [filter]']],
    ['every word that is typed, in any order', 'date next', ['next date', 'next', 'date'], ['[next] [date]']],
    ['one word for two typed', 'quo quot', ['quotes'], ['[quot]es']],
    ['accents and capitals aside', 'zoe', ['ZOË Smith'], ['[ZOË] Smith']],
    ['an apostrophe that is not typed', 'dates', ['the date’s end'], ['the [date’s] end']],
    ['an accent that is a letter of its own', 'zo', ['Zoe\u0308'], ['[Zoe\u0308]']],
    ['signs aside', '$pager', ['in $PAGER'], ['in $[PAGER]']],
  ])('%s', (_, typed, names, expected) => {
    expect(found(typed, names)).toEqual(expected)
  })

  test.each([
    ['nonsense', 'zzzzzz'],
    ['a short word with a slip', 'undo'],
    ['a word of which one name has none', 'fold zzz'],
    ['signs alone', '?!'],
  ])('none are found for %s', (_, typed) => {
    expect(found(typed, ['fold or unfold the group', 'redo'])).toEqual([])
  })

  test('whatever is typed, what matches lies in the name, in order, without overlap', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aAeë\u0308’ -日👍bcd'), maxLength: 24 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (names, typed) => {
        for (const { item, spans } of fuzzyNames(names, (name) => name, typed)) {
          let end = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(item.length)
        }
      }),
    )
  })

  test('a name is found by any beginnings of its words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdé'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, cut) => {
        const typed = words.map((one) => one.slice(0, 1 + (cut % one.length))).toReversed()
        expect(fuzzyNames([words.join(' ')], (name) => name, typed.join(' ')).length).toBe(1)
      }),
    )
  })
})
