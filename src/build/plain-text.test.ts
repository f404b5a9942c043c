import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { PlainFirstSegmenter } from './plain-graphemes.ts'
import { PLAIN_WIDTH } from './plain-width.ts'

const plainUnits = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((unit) =>
  new RegExp(`^${PLAIN_WIDTH}$`).test(unit),
)
const awkward = [
  '\r',
  '\n',
  '\r\n',
  '\u00ad',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '👩‍👩‍👧',
  '🇬🇧',
  '한',
  '中',
  '\u2028',
  '\u001b[1m',
]
const anyText = fc.array(
  fc.oneof(fc.constantFrom(...plainUnits), fc.constantFrom(...awkward), fc.string({ unit: 'binary' })),
)

const segmentsOf = (segmenter: { segment(text: string): Iterable<Intl.SegmentData> }, text: string) =>
  [...segmenter.segment(text)].map(({ segment, index, input }) => ({ segment, index, input }))

describe('PlainFirstSegmenter', () => {
  it('cuts as Intl.Segmenter does', () => {
    const [ours, real] = [new PlainFirstSegmenter(), new Intl.Segmenter()]
    fc.assert(
      fc.property(anyText, (units) => {
        const text = units.join('')
        expect(segmentsOf(ours, text)).toEqual(segmentsOf(real, text))
      }),
      { numRuns: 2000 },
    )
  })

  it('cuts every plain unit from every other', () => {
    const [ours, real] = [new PlainFirstSegmenter(), new Intl.Segmenter()]
    const text = plainUnits.flatMap((unit) => [unit, 'a', unit, unit, '’']).join('')
    expect(segmentsOf(ours, text)).toEqual(segmentsOf(real, text))
  })

  it('cuts words where it is asked to', () => {
    const options = { granularity: 'word' } as const
    expect(segmentsOf(new PlainFirstSegmenter('en', options), 'two words')).toEqual(
      segmentsOf(new Intl.Segmenter('en', options), 'two words'),
    )
  })
})

describe('PLAIN_WIDTH', () => {
  it('holds only units of one cell', () => {
    expect(plainUnits.filter((unit) => stringWidth(unit) !== 1)).toEqual([])
  })

  it('holds what news and screens are made of', () => {
    const common = 'aZ09 “curly” ‘marks’ – — … £€ éèüñ · • │─┌┐└┘├┤█▌▶▸→←↑↓'
    expect([...common].filter((unit) => !plainUnits.includes(unit))).toEqual([])
  })

  it('measures a line of such units as string-width does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plainUnits)), (units) => {
        expect(stringWidth(units.join(''))).toBe(units.length)
      }),
    )
  })
})
