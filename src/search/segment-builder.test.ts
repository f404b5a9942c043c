import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOfTensAndUnit, partsOfCompound } from './compounds.ts'
import { foldedWords } from './folding.ts'
import { madeSegment } from './made-quotes.ts'
import { eachRow } from './postings.ts'
import type { Segment } from './segment.ts'
import { readTerms } from './sequences.ts'
import { termOf, termText } from './vocabulary.ts'

const rowsWith = (segment: Segment, word: string): number[] => {
  const rows: number[] = []
  const term = termOf(segment.vocabulary, word)
  if (term >= 0) eachRow(segment.postings, term, (row) => rows.push(row))
  return rows
}

const partsIn = (segment: Segment, word: string): readonly string[] | null =>
  partsOfCompound(segment.compounds, termOf(segment.vocabulary, word))?.map((term) =>
    termText(segment.vocabulary, term),
  ) ?? null

describe('two words that may be one', () => {
  it.each([
    ['an anti-hero of our time', 'antihero', ['anti', 'hero'], 'a hyphen'],
    ['an anti\u2011hero', 'antihero', ['anti', 'hero'], 'a hyphen that does not break'],
    ['thirty-nine steps', '39', ['thirty', 'nine'], 'a number with a hyphen'],
    ['thirty nine steps', '39', ['thirty', 'nine'], 'a number without'],
    ['Twenty-One gulls', '21', ['twenty', 'one'], 'a number in capitals'],
    ['a tide-mill-wheel', 'millwheel', ['mill', 'wheel'], 'the second hyphen of three words'],
  ])('%s is listed under %s', (text, compound, parts) => {
    const segment = madeSegment(['nothing of it', text])
    expect(rowsWith(segment, compound)).toEqual([1])
    expect(partsIn(segment, compound)).toEqual(parts)
  })

  it.each([
    ['anti hero', 'antihero', 'no hyphen'],
    ['anti - hero', 'antihero', 'a dash'],
    ['anti-–hero', 'antihero', 'two marks'],
    ['nine thirty', '39', 'the other way round'],
    ['thirty ten', '310', 'no unit'],
    ['anti-', 'anti-', 'nothing behind the hyphen'],
  ])('%s is not listed under %s: %s', (text, compound) => {
    expect(rowsWith(madeSegment([text]), compound)).toEqual([])
  })

  it('do not reach from one quote into the next', () => {
    expect(rowsWith(madeSegment(['thirty', 'nine']), '39')).toEqual([])
  })

  it('list a quote once, though it says them twice, or in both ways', () => {
    const segment = madeSegment(['anti-hero, anti-hero, antihero', 'anti-hero'])
    expect(rowsWith(segment, 'antihero')).toEqual([0, 1])
  })

  it('have parts in a list that finds each of them', () => {
    const quotes = ['sea-wall', 'tide-mill', 'thirty-nine', 'salt-marsh', 'sea-wall', 'half-moon']
    const segment = madeSegment(quotes)
    for (const [compound, first, second] of [
      ['seawall', 'sea', 'wall'],
      ['tidemill', 'tide', 'mill'],
      ['saltmarsh', 'salt', 'marsh'],
      ['halfmoon', 'half', 'moon'],
      ['39', 'thirty', 'nine'],
    ])
      expect(partsIn(segment, compound ?? '')).toEqual([first, second])
    expect(partsIn(segment, 'sea')).toBeNull()
  })

  it.each([
    ['twenty', 'five', '25'],
    ['ninety', 'nine', '99'],
    ['five', 'twenty', null],
    ['ten', 'five', null],
    ['twenty', 'zero', null],
    ['constructor', 'one', null],
  ])('%s %s is the number %s', (tens, unit, expected) => {
    expect(numberOfTensAndUnit(tens, unit)).toBe(expected)
  })
})

describe('a segment', () => {
  const word = fc.constantFrom(
    'tide',
    'tides',
    'salt',
    'moor',
    'Ebb',
    'twenty',
    'one',
    'sea-wall',
    '…',
    'été',
  )
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  const speaker = fc.constantFrom(null, 'Ada Moor', 'Ben Salt-Tide', 'Zoë')

  it('lists under each word the quotes that say it, and keeps their words in order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text, speaker }), { maxLength: 12 }), (quotes) => {
        const segment = madeSegment(quotes)
        const said = quotes.map((quote) => foldedWords(quote.text).map(({ folded }) => folded))
        const into = new Uint32Array(40)
        for (const [row, words] of said.entries()) {
          const terms = [...into.subarray(0, readTerms(segment.sequences, row, into))]
          expect(terms.map((term) => termText(segment.vocabulary, term))).toEqual(words)
        }
        for (const asked of ['tide', 'tides', 'salt', 'moor', 'ebb', 'twenty', 'one', 'sea', 'wall', 'ete'])
          expect(rowsWith(segment, asked)).toEqual(
            [...said.keys()].filter((row) => said[row]?.includes(asked) ?? false),
          )
        for (const asked of ['ada', 'moor', 'tide', 'zoe']) {
          const rows: number[] = []
          const term = termOf(segment.vocabulary, asked)
          if (term >= 0) eachRow(segment.namePostings, term, (row) => rows.push(row))
          const named = quotes.map(({ speaker: name }) => foldedWords(name ?? '').map(({ folded }) => folded))
          expect(rows).toEqual([...named.keys()].filter((row) => named[row]?.includes(asked) ?? false))
        }
      }),
    )
  })

  it('counts every word, though many compounds of old words took numbers before it', () => {
    const parts = Array.from({ length: 95 }, (_, at) => `p${at}`)
    const compounds = parts.flatMap((a) => parts.map((b) => `${a}-${b}`))
    const segment = madeSegment(['ebb', ...compounds, 'samphire samphire'])
    expect(termOf(segment.vocabulary, 'samphire')).toBeLessThan(termOf(segment.vocabulary, 'ebb'))
  })
})
