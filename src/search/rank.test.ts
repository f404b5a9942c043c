import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from './folding.ts'
import { NAME_WEIGHT } from './gather.ts'
import { madeSegment } from './made-quotes.ts'
import { createPlanner } from './plan.ts'
import { COMPANY, createRank, LENGTH, NEARNESS, NEIGHBOURS, TURNED } from './rank.ts'
import type { QuoteFacts } from './search-service.ts'
import type { Segment } from './segment.ts'
import { readTerms } from './sequences.ts'
import { JOINED, STANDS_ALONE, type Unit } from './unit.ts'

type Given = string | Partial<QuoteFacts>

const planned = (segment: Segment, query: string, isOpen = false): readonly Unit[] =>
  createPlanner([segment]).plan(foldedWords(query), isOpen)[0] ?? []

const every = (segment: Segment): Uint32Array => Uint32Array.from({ length: segment.rows }, (_, row) => row)

const scoresOf = (quotes: readonly Given[], query: string, isOpen = false): readonly number[] => {
  const segment = madeSegment(quotes)
  const scores = new Array<number>(segment.rows).fill(0)
  for (const { row, score } of createRank(segment)(planned(segment, query, isOpen), every(segment)))
    scores[row] = score
  return scores
}

/** Quotes beside those in question, so that their words tell something. */
const OTHERS: readonly string[] = Array.from(
  { length: 40 },
  (_, at) => `of the ${at} gulls that were there it is said`,
)

describe('rank', () => {
  const byAda = { text: 'we mend the harbour', speaker: 'Ada Quill' }
  it.each<[query: string, better: Given, worse: Given, reason: string]>([
    ['salt marsh lantern', 'salt marsh lantern', 'salt marsh', 'all of it before some'],
    ['salt marsh', 'salt marsh', 'salt of that marsh', 'neighbours before words apart'],
    ['salt marsh', 'salt marsh', 'marsh salt', 'in order before turned'],
    ['salt marsh', 'salt that marsh', 'salt it is said that it is marsh', 'near before far'],
    ['salt marsh', 'salt marsh', 'the salt marsh that is there', 'nothing else before much else'],
    ['lantern is', 'the lantern', 'it is', 'the rare word before the common one'],
    ['harbour', 'harbour', 'harbours', 'the word before its form'],
    ['harbour', 'harbor', 'harbours', 'another spelling before a form'],
    ['harbuor', 'harbour', 'harvest', 'a swap of letters before another word'],
    ['quill harbour', byAda, 'we mend the harbour', 'said by who is asked for'],
    [
      'lantern',
      'the lantern',
      { text: 'the gull', speaker: 'Ann Lantern' },
      'what was said before who said it',
    ],
    ['thirty nine', 'thirty nine', 'thirty gulls and nine', 'a number before its parts apart'],
    ['thirty nine', '39', 'thirty gulls', 'digits before half of the words'],
    ['antihero', 'an anti-hero', 'an anti', 'the word in two before one of its parts'],
    ['anti-hero', 'an antihero', 'an anti', 'the word in one before one of its parts'],
  ])('%s: %j before %j: %s', (query, better, worse) => {
    const [of = 0, than = 0] = scoresOf([better, worse, ...OTHERS], query)
    expect(of).toBeGreaterThan(than)
  })

  it.each<[query: string, one: Given, other: Given, reason: string]>([
    ['harbour', 'harbour', 'harbor', 'spelling'],
    ['HARBOUR', 'Harbour!', '“harbour”', 'case and marks'],
    ['thirty', 'thirty', '30', 'digits'],
    ['thirty-nine', 'thirty nine', 'thirty-nine', 'a hyphen'],
    ['cant', 'can’t', "can't", 'apostrophes'],
    ['cafe', 'café', 'cafe\u0301', 'accents'],
  ])('%s: %j and %j are equals: %s', (query, one, other) => {
    const [of, than] = scoresOf([one, other, ...OTHERS], query)
    expect(of).toBe(than)
  })

  it.each([
    ['salt marsh lantern', 'salt marsh lantern'],
    ['the', 'the'],
    ['thirty-nine', '39'],
    ['anti-hero', 'anti-hero'],
    ['salt salt', 'salt salt'],
  ])('gives %s all there is for %s, less the least for its length', (query, text) => {
    const words = foldedWords(query).length
    const [score] = scoresOf([text, ...OTHERS], query)
    expect(score).toBeCloseTo(
      1 - LENGTH * Math.log2(1 + Math.max(0, foldedWords(text).length - words) / words),
      5,
    )
  })

  it('puts the earlier of equals first', () => {
    const segment = madeSegment(['the tide', 'the tide', 'tide', 'the tide'])
    const ranked = createRank(segment)(planned(segment, 'tide'), Uint32Array.from([3, 0, 2, 1]))
    expect(ranked.map(({ row }) => row)).toEqual([2, 0, 1, 3])
  })

  it('forgets one query before the next', () => {
    const segment = madeSegment(['salt marsh', 'lantern', ...OTHERS])
    const rank = createRank(segment)
    const first = rank(planned(segment, 'lantern'), every(segment))
    rank(planned(segment, 'salt marsh lantern gulls there'), every(segment))
    expect(rank(planned(segment, 'lantern'), every(segment))).toEqual(first)
  })

  interface Match {
    readonly place: number
    readonly unit: number
    readonly worth: number
    readonly before: number
  }
  /** The score by its definition: for each word the most it is worth, for each pair of neighbours the most it shares. */
  const naiveScore = (units: readonly Unit[], terms: readonly number[], names: readonly number[]): number => {
    const matches = terms.flatMap((term, place) =>
      units.flatMap((unit, at) =>
        unit.terms
          .filter((meant) => meant.term === term && (meant.before < 0 || meant.before === terms[place + 1]))
          .map(({ worth, before }): Match => ({ place, unit: at, worth, before })),
      ),
    )
    const near = (a: Match, b: Match): number => {
      const gap = Math.abs(b.place - a.place)
      const nearness = gap === 0 ? (a.before === JOINED && b.before === JOINED ? 1 : 0) : (NEARNESS[gap] ?? 0)
      return nearness * Math.min(a.worth, b.worth)
    }
    const shared = (a: Match, b: Match): number => near(a, b) * (b.place < a.place ? TURNED : 1)
    const hasCompany = units.filter(({ isHeld }) => isHeld).length > 1
    let held = 0
    let ideal = 0
    for (const [at, unit] of units.entries()) {
      const said = matches.filter((match) => match.unit === at)
      const inName = unit.terms.filter(({ term, before }) => before === STANDS_ALONE && names.includes(term))
      held += Math.max(
        0,
        ...said.map(({ worth }) => worth),
        ...inName.map(({ worth }) => worth * NAME_WEIGHT),
      )
      const others = matches.filter((match) => match.unit !== at)
      held += COMPANY * Math.max(0, ...said.flatMap((a) => others.map((b) => near(a, b))))
      const next = matches.filter((match) => match.unit === at + 1)
      held += NEIGHBOURS * Math.max(0, ...said.flatMap((a) => next.map((b) => shared(a, b))))
      const after = units[at + 1]
      const isPair = unit.isHeld && after?.isHeld === true
      ideal += unit.information * (unit.isHeld && hasCompany ? 1 + COMPANY : 1)
      ideal += isPair ? NEIGHBOURS * Math.min(unit.information, after.information) : 0
    }
    return Math.min(
      1,
      held / ideal - LENGTH * Math.log2(1 + Math.max(0, terms.length - units.length) / units.length),
    )
  }

  it('gives every quote the score of the definition, the best first', () => {
    const word = fc.constantFrom(
      ...'tide tides tidal salt slat marsh harbour harbor thirty nine 39 anti-hero antihero hero the the'.split(
        ' ',
      ),
    )
    const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '))
    const quote = fc.record({
      text: words,
      speaker: fc.constantFrom(null, 'Ada Salt', 'Hero Marsh', 'Anti Thirty'),
    })
    fc.assert(
      fc.property(
        fc.array(quote, { minLength: 1, maxLength: 8 }),
        words,
        fc.boolean(),
        (quotes, query, isOpen) => {
          const segment = madeSegment(quotes)
          const units = planned(segment, query, isOpen)
          const ranked = createRank(segment)(units, every(segment))
          expect(ranked).toHaveLength(quotes.length)
          const into = new Uint32Array(100)
          for (const [at, { row, score }] of ranked.entries()) {
            expect(score).toBeLessThanOrEqual(ranked[at - 1]?.score ?? 1)
            const terms = [...into.subarray(0, readTerms(segment.sequences, row, into))]
            const speaker = segment.facts.speakerOf[row] ?? 0
            const names = segment.nameTerms.subarray(
              segment.nameStarts[speaker - 1],
              segment.nameStarts[speaker],
            )
            const expected = naiveScore(units, terms, speaker === 0 ? [] : [...names])
            expect(score).toBeCloseTo(expected, 5)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
