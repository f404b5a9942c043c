import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote } from '../model/quote.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { type FoundQuotation, listedWith } from './found-quotations.ts'
import type { SearchAnswer } from './search-service.ts'
import { indexTimeline, type TimelineIndex } from './timeline-index.ts'

const [QUOTE] = SMALL_TIMELINE.quotes
if (QUOTE === undefined) throw new Error('too small')

/** `a: one two`, `b>a: one` another wording of a, `c>a 2019: one` said in 2019. */
const quoteFrom = (written: string): Quote => {
  const [head = '', text = ''] = written.split(': ')
  const [name = '', said] = head.split(' ')
  const [id = '', variantOf] = name.split('>')
  return { ...QUOTE, id, text, variantOf: variantOf ?? null, said: said ?? null }
}
const indexOf = (quotes: readonly Quote[]): TimelineIndex =>
  indexTimeline({ ...SMALL_TIMELINE, events: [], quotes })

/** `b(c,d)`: b is shown, and stands for c and d. */
const inWords = (index: TimelineIndex, listed: readonly FoundQuotation[]): string => {
  const id = (row: number): string => index.quoteAt(row).id
  return listed
    .map(({ row, others }) => id(row) + (others.length === 0 ? '' : `(${others.map(id).join(',')})`))
    .join(' ')
}

/** The list after each of some answers that go on where the last was cut. */
const listOf = (index: TimelineIndex, found: readonly (readonly number[])[], order: SearchAnswer['order']) =>
  found.reduce<readonly FoundQuotation[]>((listed, rows) => listedWith(listed, rows, index, order), [])

describe('what was found is listed', () => {
  const ALL = [
    'a: we ask them to do the decent and democratic thing',
    'b>a: democratic thing',
    'c>a: decent',
    'd: something else',
    'e>a 2019: the decent thing',
    'f: short',
    'g>f: longer than the fullest',
  ]
  test.each<[string, string, SearchAnswer['order'], string]>([
    ['the fullest where the first of it was found', 'b d c a', 'likeness', 'a(b,c) d'],
    ['each by itself where nothing is like it', 'd a', 'likeness', 'd a'],
    ['wordings apart that the fullest would join', 'b c d', 'likeness', 'b c d'],
    ['wordings apart in the order they were found', 'b d c', 'likeness', 'b d c'],
    ['the fullest by what the timeline says', 'g f', 'likeness', 'f(g)'],
    ['wordings together where one has the words of the other', 'c e d', 'likeness', 'e(c) d'],
    ['what came later under what is listed', 'a d | b c', 'likeness', 'a(b,c) d'],
    ['a fuller one that came later by itself', 'b d | a c', 'likeness', 'b d a(c)'],
    ['more of the same each time', 'a | b | c', 'likeness', 'a(b,c)'],
    ['in order of time, what was said at other times apart', 'b a e', 'time', 'a(b) e'],
    ['… but not where the likest is first', 'b a e', 'likeness', 'a(b,e)'],
    ['… also where it came later', 'a | b e', 'time', 'a(b) e'],
    ['nothing of nothing', '', 'likeness', ''],
  ])('%s', (_, found, order, expected) => {
    const quotes = ALL.map(quoteFrom)
    const index = indexOf(quotes)
    const rows = found.split(' | ').map((ids) => ids.split(' ').flatMap((id) => index.rowOf(id) ?? []))
    expect(inWords(index, listOf(index, rows, order))).toBe(expected)
  })
})

test('every quote found is listed once, and what is listed stays as it is when more is found', () => {
  const words = fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 4 })
  const quote = fc.record({
    words,
    of: fc.option(fc.nat({ max: 9 }), { nil: null }),
    said: fc.constantFrom(null, '2019', '2020'),
  })
  fc.assert(
    fc.property(
      fc.array(quote, { minLength: 1, maxLength: 10 }),
      fc.nat({ max: 9 }),
      fc.constantFrom('likeness' as const, 'time' as const),
      (written, cut, order) => {
        const quotes = written.map(({ words: said, of, said: date }, row) => ({
          ...QUOTE,
          id: `q${row}`,
          text: said.join(' '),
          said: date,
          variantOf: of === null || of >= written.length || of === row ? null : `q${of}`,
        }))
        const index = indexOf(quotes)
        const rows = quotes.map((_, row) => row)
        const before = listOf(index, [rows.slice(0, cut)], order)
        const after = listOf(index, [rows.slice(0, cut), rows.slice(cut)], order)
        expect(after.slice(0, before.length).map(({ row }) => row)).toEqual(before.map(({ row }) => row))
        expect(after.flatMap(({ row, others }) => [row, ...others]).toSorted((a, b) => a - b)).toEqual(rows)
      },
    ),
  )
})
