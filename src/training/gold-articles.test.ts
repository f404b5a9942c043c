import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import {
  fragmentsOf,
  type GoldArticle,
  type GoldQuotation,
  ownerOf,
  readGold,
  sameName,
} from './gold-articles.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
afterAll(() => rmSync(folder, { recursive: true }))

const speaker = { text: 'she', start: 0, end: 3, canonical: 'Theresa May' }
const quotation = (start: number, end: number): GoldQuotation => ({
  start,
  end,
  type: 'direct',
  speaker,
  cue: null,
})
const article = (...quotes: readonly GoldQuotation[]): GoldArticle => ({ doc: 'one', text: '', quotes })

describe('readGold', () => {
  const gold = article(quotation(3, 9))
  const lines = `${JSON.stringify(gold)}\n${JSON.stringify(gold)}\n`

  it.each([
    ['plain', 'gold.jsonl', Buffer.from(lines)],
    ['packed', 'gold.jsonl.gz', gzipSync(lines)],
  ])('reads %s JSON Lines', (_, name, bytes) => {
    writeFileSync(join(folder, name), bytes)
    expect(readGold(join(folder, name))).toEqual([gold, gold])
  })
})

describe('fragmentsOf', () => {
  it('gives the parts of a quotation, or the whole where it has none', () => {
    expect(fragmentsOf(quotation(3, 9))).toEqual([{ start: 3, end: 9 }])
    expect(
      fragmentsOf({
        ...quotation(3, 9),
        fragments: [
          [3, 5],
          [7, 9],
        ],
      }),
    ).toEqual([
      { start: 3, end: 5 },
      { start: 7, end: 9 },
    ])
  })
})

describe('ownerOf', () => {
  const [long, short] = [quotation(0, 100), quotation(10, 30)]
  const owner = (start: number, end: number): GoldQuotation | null =>
    ownerOf(article(long, short), { start, end }, [{ start, end }])

  it.each([
    ['the shortest that covers it', 12, 28, short],
    ['the only one that covers it', 40, 60, long],
    ['none that covers less than half of it', 95, 120, null],
    ['none where nothing is', 200, 220, null],
  ])('finds %s', (_, start, end, expected) => {
    expect(owner(start, end)).toBe(expected)
  })

  it('leaves a quotation indirect where hardly a letter of it stands in marks', () => {
    expect(ownerOf(article(long), { start: 10, end: 13 }, [{ start: 10, end: 13 }])).toBeNull()
  })
})

describe('sameName', () => {
  it.each([
    ['Theresa May', 'Mrs May', true],
    ['the former minister', 'minister', true],
    ['Jeremy Corbyn’s', 'Corbyn', true],
    ['Jeremy Corbyn', 'Theresa May', false],
    ['Theresa May', 'Theresa Villiers', false],
    ['the', 'the', false],
    ['', 'Corbyn', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected)
    expect(sameName(b, a)).toBe(expected)
  })
})
