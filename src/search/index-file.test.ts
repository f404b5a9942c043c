import { describe, expect, it } from 'vitest'
import { sectionBytes } from '../model/library/library-bytes.ts'
import { openSections, type SectionFile } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { INDEX_VERSION, indexFault, readSegment, segmentSections } from './index-file.ts'
import { madeQuote, madeSegment } from './made-quotes.ts'
import { createQuoteIndex } from './quote-index.ts'
import type { QuoteFacts } from './search-service.ts'

const open = (bytes: Uint8Array<ArrayBuffer>): SectionFile =>
  openSections(bytes, 'news.onrecord', 'Build it anew.')

const QUOTES: readonly QuoteFacts[] = [
  { text: 'Thirty-nine gulls over the salt-marsh', speaker: 'Ada Quill', speakerIsAlso: ['Labour MP'] },
  { text: 'The harbour café', publisher: 'Tide Post', date: '2021-03', kind: 'mixed' as const },
  { text: '', speaker: 'Zoë \ud800' },
  { text: 'gulls and herons 🙂 привет', article: 'a2', date: '2020', kind: 'indirect' as const },
].map(madeQuote)

const QUERIES = [
  'gulls',
  '39 gulls',
  'cafe harbor',
  'quill',
  'speaker:quill',
  'kind:mixed',
  '"salt marsh"',
  'heron',
]

describe('an index in a file', () => {
  it.each([
    ['quotes', QUOTES],
    ['no quotes', []],
    [
      'more speakers than a byte counts',
      Array.from({ length: 300 }, (_, at) => madeQuote({ text: `gulls ${at}`, speaker: `Ada ${at}` })),
    ],
  ])('of %s is read back as it was', (_, quotes) => {
    const segment = madeSegment(quotes)
    const file = open(sectionBytes(segmentSections(segment)))
    expect(indexFault(file, quotes.length)).toBeNull()
    expect(readSegment(file)).toEqual(segment)
  })

  it('keeps the width of a column', () => {
    const segment = madeSegment(QUOTES)
    for (const wide of [Uint16Array.of(1, 0, 1, 2), Uint32Array.of(1, 0, 1, 70_000)]) {
      const written = { ...segment, facts: { ...segment.facts, articleOf: wide } }
      expect(readSegment(open(sectionBytes(segmentSections(written)))).facts.articleOf).toEqual(wide)
    }
  })

  it('answers as before, and grows', () => {
    const factsOf = (row: number): QuoteFacts => QUOTES[row] ?? madeQuote('')
    const read = createQuoteIndex(factsOf, [
      readSegment(open(sectionBytes(segmentSections(madeSegment(QUOTES.slice(0, 3)))))),
    ])
    const whole = createQuoteIndex(factsOf)
    read.extendTo(4)
    whole.extendTo(4)
    expect(read.segments()).toHaveLength(2)
    for (const query of QUERIES)
      expect({ ...read.search(query, 9), ms: 0 }).toEqual({ ...whole.search(query, 9), ms: 0 })
  })

  it('is told as missing where there is none', () => {
    expect(indexFault(open(sectionBytes(new Map([['articles', { kind: 'json', data: [] }]]))), 4)).toBe(
      'missing',
    )
  })

  it.each([
    ['of another version', { version: INDEX_VERSION + 1, rows: 4 }],
    ['of a version that is no number', { version: '1', rows: 4 }],
    ['with no version in it', null],
  ])('is told as of another version: %s', (_, data) => {
    const sections = new Map(segmentSections(madeSegment(QUOTES)))
    sections.set('index/version', { kind: 'json', data })
    expect(indexFault(open(sectionBytes(sections)), 4)).toBe('of another version')
  })

  it('is never read where a section is missing', () => {
    for (const name of segmentSections(madeSegment(QUOTES)).keys()) {
      const sections = new Map(segmentSections(madeSegment(QUOTES)))
      sections.delete(name)
      const file = open(sectionBytes(sections))
      expect(indexFault(file, QUOTES.length)).toBe(name === 'index/version' ? 'of another version' : null)
      expect(() => readSegment(file)).toThrow(UserError)
    }
  })

  it('of which any byte is another is told as damaged, or gives what was written', () => {
    const segment = madeSegment(QUOTES)
    const bytes = sectionBytes(segmentSections(segment))
    const table = new DataView(bytes.buffer).getUint32(12, true)
    let told = 0
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ (1 + (at % 255))
      try {
        const file = open(damaged)
        if (indexFault(file, QUOTES.length) === 'damaged') {
          expect(() => readSegment(file)).toThrow(/news\.onrecord: damaged/)
          told++
        } else expect(readSegment(file)).toEqual(segment)
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        expect(error.message).toContain('news.onrecord: damaged')
        expect(at).toBeLessThan(20 + table)
      }
    }
    expect(told).toBeGreaterThan(50)
  })
})
